import { isOneOfSeveral, numbersBeforeName } from './apposition.js';
import { bracketedBefore, groupEndingBefore, numbersOfClausesBefore } from './clauses-before.js';
import type { Company } from './company.js';
import { namesIlo, type Parts, partsAround } from './convention-parts.js';
import { byBareNumbers } from './conventions-by-bare-numbers.js';
import { byNumber } from './conventions-by-number.js';
import { byTitle } from './conventions-by-title.js';
import { conventionsOf } from './instruments.js';
import { byNumbers } from './number-readings.js';
import { protocolTo } from './protocols.js';
import type { Reading } from './reference.js';
import { isForeign, type Keyword, yearOfClause } from './surroundings.js';
import { means, type Tokens } from './tokens.js';

/**
 * The references that one "Convention" makes: by number, by title, or by both at once.
 *
 * @returns In the order of the text; empty: it does not name an instrument of the ILO.
 */
export function conventionsAt(
  tokens: Tokens,
  unclaimed: Tokens,
  keyword: Keyword,
  company: Company,
): readonly Reading[] {
  const parts = partsAround(tokens, unclaimed, keyword, company);
  const named = byClausesBefore(parts) ?? byBareNumbers(parts) ?? byTitle(parts) ?? byNumber(parts);
  const found = withNumbersBefore(parts, withClausesBefore(parts, named));
  const protocol = asProtocol(parts, found);
  if (protocol) return [protocol];
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last || namesIlo(parts) || namesIlo(first)) return found;
  return isForeign(tokens, keyword, first.start, last.end) ? [] : found;
}

/**
 * "No. 32, an ILO Convention", "No. 189 and No. 190, the ILO Conventions on domestic work …": only the ILO's
 * name says that the numbers are of its Conventions.
 */
function withNumbersBefore(parts: Parts, named: readonly Reading[]): readonly Reading[] {
  const { unclaimed, before, evidence } = parts;
  if (!namesIlo(parts)) return named;
  const items = numbersBeforeName(unclaimed, before.at);
  const isApposition =
    named.length === 0 || items.length > 1 || isOneOfSeveral(unclaimed, before.at);
  if (!isApposition) return named;
  const numbered = byNumbers(items, evidence, 'likely');
  const isNew = ({ codes }: Reading) => !numbered.some((one) => one.codes[0] === codes[0]);
  return [...numbered, ...named.filter(isNew)];
}

/** "мәжбүрлі еңбек (№ 29 және № 105) туралы конвенциялар": Kazakh has the numbers before "about". */
function byClausesBefore(parts: Parts): readonly Reading[] | undefined {
  const { unclaimed, keyword, before, items, evidence } = parts;
  if (!keyword.isCyrillic || items.length > 0) return undefined;
  const about = before.at - 1;
  const isBefore = means(unclaimed.at(about), 'aboutBefore');
  const group = bracketedBefore(unclaimed, isBefore ? about : before.at);
  const [first] = group;
  // "жалақы туралы (№ 95) конвенция"
  if (!first || (!isBefore && !means(unclaimed.at(first.start - 1), 'aboutBefore')))
    return undefined;
  const areKnown = group.every(({ value }) => conventionsOf(value).length > 0);
  return areKnown ? byNumbers(group, evidence, 'certain') : undefined;
}

/** "жалақыны қорғау туралы № 95 және ең төменгі жалақы туралы № 131 конвенциялар": the clauses before the last. */
function withClausesBefore(parts: Parts, named: readonly Reading[]): readonly Reading[] {
  const { unclaimed, keyword, evidence } = parts;
  const [first] = named;
  const isBefore = first && first.start < keyword.index;
  if (!isBefore || !keyword.isCyrillic || !keyword.isPlural) return named;
  const items = numbersOfClausesBefore(unclaimed, first.start, (end) =>
    groupEndingBefore(unclaimed, end, keyword),
  );
  return [...byNumbers(items, evidence, first.certainty), ...named];
}

/** The Protocol to the Convention, where the text names the Protocol. */
function asProtocol(parts: Parts, found: readonly Reading[]): Reading | undefined {
  const { tokens, unclaimed, keyword, before, after, evidence } = parts;
  const [only, ...others] = found;
  if (others.length > 0 || only?.codes.length === 0) return undefined;
  // The year tells which Convention it is where neither number nor title does.
  const clause = only ? undefined : yearOfClause(tokens, after.at);
  const year = after.year ?? before.year ?? clause?.year;
  const parent = {
    start: only?.start ?? keyword.index,
    end: only?.end ?? (after.year ? after.at : (clause?.end ?? after.at)),
    codes: only?.codes ?? [],
    isDative: means(keyword.token, 'toConvention'),
    ...(year ? { year } : {}),
  };
  const mention = protocolTo(tokens, unclaimed, parent);
  if (!mention) return undefined;
  const { start, end, protocol } = mention;
  const certainty = mention.year ? 'certain' : (only?.certainty ?? 'likely');
  const codes = [protocol.code];
  return { kind: only?.kind ?? 'title', certainty, start, end, codes, evidence };
}
