import type { Keyword } from './keyword.js';
import type { Item } from './list.js';
import { listBefore } from './list-before.js';
import { type Qualifiers, qualifiersBefore } from './qualifiers.js';
import type { Source } from './reader.js';

/** What stands before "Convention", up to its title: numbers, the year, the ILO's name. */
export interface Before extends Qualifiers {
  readonly items: readonly Item[];
}

/** Numbers and qualifiers before the keyword: "№ 105", "1977 жылғы № 148", "№ 100 Халықаралық Еңбек". */
export function aroundBefore(source: Source, keyword: Keyword, floor: number): Before {
  const near = qualifiersBefore(source, keyword.start, floor);
  const items = listBefore(source, near.at, floor, keyword);
  const [first] = items;
  if (!first) return { ...near, items };
  const far = qualifiersBefore(source, first.start, floor);
  const year = far.year ?? near.year;
  return {
    at: far.at,
    isRevised: false,
    isIlo: near.isIlo || far.isIlo,
    items,
    ...(year === undefined ? {} : { year }),
  };
}
