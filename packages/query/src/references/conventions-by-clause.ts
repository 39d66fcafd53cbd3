import { namesIlo, type Parts } from './convention-parts.js';
import { conventionsOf, yearOf } from './instruments.js';
import { type Item, listAfter } from './lists.js';
import { byNumbers } from './number-readings.js';
import { markAt } from './numbers.js';
import type { Reading } from './reference.js';
import { isAboutOthers, type NumberedClause, nextClause, numberedClause } from './surroundings.js';
import { titleAt } from './titles.js';
import { isSign, means, type Tokens } from './tokens.js';

/** Numbers that Conventions of other bodies have as well, and under which these are better known. */
export const numbersOfOthers: readonly number[] = [108, 185];

/** "Convention concerning forced or compulsory labour, 1930 (No. 29)", where no record has such a title. */
export function byClause(parts: Parts): readonly Reading[] {
  const { tokens, keyword, before, after, evidence } = parts;
  const clause = numberedClause(tokens, after.at);
  if (!clause) return byListAfterColon(parts);
  const items = listAfter(tokens, clause.end, keyword.isPlural);
  const [item] = items;
  const last = items.at(-1);
  if (!item || !last || (items.length > 1 && !keyword.isPlural)) return [];
  const year = clause.year ?? after.year ?? before.year;
  const isItsYear = year && yearOf(conventionsOf(item.value)[0]) === Number(year.text);
  const certainty = isItsYear || namesIlo(parts) ? 'certain' : 'likely';
  if (certainty === 'likely' && (year || !isClauseOfIlo(parts, clause))) return [];
  if (numbersOfOthers.includes(item.value) && isAboutOthers(tokens, keyword.index, last.end))
    return [];
  const withKeyword = items.with(0, { ...item, start: keyword.index });
  return [...byNumbers(withKeyword, evidence, certainty), ...byNextClauses(parts, last.end)];
}

/** "ratified all eight fundamental Conventions of the ILO: Nos 29, 87, 98 …" */
function byListAfterColon(parts: Parts): readonly Reading[] {
  const { tokens, keyword, after, evidence, company } = parts;
  if (!company(keyword.token, 'convention')) return [];
  const marked = markAfterComma(tokens, after.at);
  const isPlural = keyword.isPlural || isCounted(parts);
  const colon = marked === undefined && isPlural ? colonAfter(tokens, after.at) : marked;
  const items = colon === undefined ? [] : listAfter(tokens, colon, isPlural);
  const isMarked = marked !== undefined;
  const areKnown = items.every(
    ({ value }) => (isMarked || value > 9) && conventionsOf(value).length > 0,
  );
  if (items.length < (isMarked ? 1 : 2) || !areKnown) return [];
  return byNumbers(items, evidence, namesIlo(parts) ? 'certain' : 'likely');
}

/** "24 конвенциясы": Kazakh nouns after a number are singular. */
function isCounted({ unclaimed, keyword }: Parts): boolean {
  const { at } = unclaimed;
  const count = at(keyword.index - 1);
  return keyword.isCyrillic && count?.kind === 'number' && Number(count.text) > 1;
}

/** More words between "Conventions" and the colon before their numbers are not read. */
const farthestColon = 14;

/** "trois conventions se sont succédé, nos 3, 103 et 183", "une convention distincte, la n° 129" */
function markAfterComma(tokens: Tokens, start: number): number | undefined {
  const { at } = tokens;
  for (let index = start; index - start < farthestColon; index += 1) {
    const token = at(index);
    if (isSign(token, ',')) {
      const next = means(at(index + 1), 'definite') ? index + 2 : index + 1;
      if (markAt(tokens, next)) return next;
    } else if (
      !isSign(token, "’'") &&
      (at(index)?.kind !== 'word' || means(at(index), 'convention', 'numbered', 'foreign'))
    )
      return undefined;
  }
  return undefined;
}

function colonAfter({ at }: Tokens, start: number): number | undefined {
  for (let index = start; index - start < farthestColon; index += 1) {
    const token = at(index);
    if (isSign(token, ':–—')) return index;
    const isBetween = isSign(token, ',()-«»"“”\'’') || at(index)?.kind === 'word';
    if (!isBetween || means(token, 'convention', 'numbered', 'foreign')) return undefined;
  }
  return undefined;
}

/** Whether a clause with a number is about what the ILO's Conventions are about. */
function isClauseOfIlo(parts: Parts, clause: NumberedClause): boolean {
  const { tokens, after, company } = parts;
  if (isOfIloKind(parts)) return true;
  if (clause.isBracketed) {
    const start = tokens.at(after.at)?.start ?? 0;
    const end = tokens.at(clause.end)?.start ?? start;
    if (clause.isConcerning || company({ start, end }, 'convention')) return true;
  }
  return isTopic(tokens, after.at);
}

/** "fundamental Conventions on equality (Nos 100 and 111)" */
function isOfIloKind({ tokens, keyword, after }: Parts): boolean {
  if (means(tokens.at(keyword.index - 1), 'kindOfIlo')) return true;
  for (let index = keyword.end; index < after.at; index += 1)
    if (means(tokens.at(index), 'kindOfIlo')) return true;
  return false;
}

function isTopic(tokens: Tokens, index: number): boolean {
  return titleAt(tokens, index)?.isShared === false;
}

/** More clauses than this are not read. */
const mostClauses = 8;

/** "Conventions on forced labour (Nos. 29 and 105), on child labour (Nos. 138 and 182)": the second. */
export function byNextClauses(
  { tokens, keyword, evidence }: Parts,
  start: number,
): readonly Reading[] {
  if (!keyword.isPlural) return [];
  const found: Item[] = [];
  let end = start;
  for (let count = 0; count < mostClauses; count += 1) {
    const clause: NumberedClause | undefined = nextClause(tokens, end);
    const items = clause ? listAfter(tokens, clause.end, true) : [];
    const areKnown = items.every(({ value }) => conventionsOf(value).length > 0);
    if (items.length === 0 || (clause?.isBare && !areKnown)) break;
    found.push(...items);
    end = items.at(-1)?.end ?? end;
  }
  return byNumbers(found, evidence, 'certain');
}
