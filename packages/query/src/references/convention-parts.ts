import type { Company } from './company.js';
import { type Item, listAfter } from './lists.js';
import {
  type Keyword,
  type Preceding,
  preceding,
  type Qualifiers,
  qualifiersAfter,
} from './surroundings.js';
import { means, skip, type Token, type Tokens } from './tokens.js';

/** Everything that a text says around one "Convention". */
export interface Parts {
  readonly tokens: Tokens;
  /** The tokens that do not belong to the reference before it. */
  readonly unclaimed: Tokens;
  readonly keyword: Keyword;
  readonly before: Preceding;
  readonly after: Qualifiers;
  /** Numbers after the keyword, or else before it. */
  readonly items: readonly Item[];
  /** After the numbers that follow the keyword, or after its qualifiers. */
  readonly end: number;
  readonly evidence: readonly Token[];
  readonly company: Company;
}

export function partsAround(
  tokens: Tokens,
  unclaimed: Tokens,
  keyword: Keyword,
  company: Company,
): Parts {
  const before = preceding(unclaimed, keyword);
  const after = qualifiersAfter(tokens, keyword.end);
  const next = listAfter(tokens, after.at, keyword.isPlural);
  // "№ 97 Конвенция (1949), № 143 Конвенция (1975)": the number after it is of the next.
  const following = tokens.at(next.at(-1)?.end ?? after.at);
  const isOfNext =
    (before.items.length > 0 && means(following, 'convention', 'recommendation')) ||
    // "конвенцияның № 12 хаттамасы"
    (means(keyword.token, 'toConvention', 'ofConvention') &&
      means(following, 'protocol', 'numbered')) ||
    // "конвенциясының 3 және 10-баптары"
    (means(keyword.token, 'ofConvention') && tokens.at(next[0]?.start ?? -1)?.kind === 'number');
  const list = isOfNext ? [] : next;
  const items = list.length > 0 ? list : before.items;
  const end = list.at(-1)?.end ?? after.at;
  const evidence = [keyword.token];
  // "Convention 87 of the ILO", "Convenio 169 sobre pueblos indígenas de la OIT"
  const behind = list.length > 0 ? qualifiersAfter(tokens, skip(tokens, end, '-')).ilo : undefined;
  for (const token of [before.ilo, before.year, after.ilo, after.year, behind])
    if (token) evidence.push(token);
  return { tokens, unclaimed, keyword, before, after, items, end, evidence, company };
}

export function namesIlo({ evidence }: Pick<Parts, 'evidence'>): boolean {
  return evidence.some((token) => means(token, 'ilo', 'international', 'labour'));
}
