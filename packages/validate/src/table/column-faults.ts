import { hiddenCharacters } from '../cells/hidden-characters.js';
import type { Draft } from '../rules/draft.js';
import { faultOf } from '../rules/fault.js';

const hostileNames = new Set(['__proto__', 'constructor', 'prototype', 'hasOwnProperty']);

/** What is wrong with the names of columns as names. */
export function nameFaults(
  headers: readonly string[],
  isHollow: (cell: number) => boolean,
): readonly Draft[] {
  const first = new Map<string, number>();
  return headers.flatMap((header, cell): Draft[] => {
    const name = header.trim();
    if (name === '') {
      return [faultOf({ kind: 'empty-header', cell, isHollow: isHollow(cell) })];
    }
    const hidden = hiddenCharacters(header);
    const drafts: Draft[] = hidden ? [{ ...faultOf(hidden), cell }] : [];
    const earlier = first.get(name);
    if (earlier !== undefined) {
      drafts.push({
        code: 'csv.duplicate-header',
        say: ({ csv }) => csv.duplicateHeader({ first: earlier + 1, second: cell + 1, name }),
        cell,
      });
    } else first.set(name, cell);
    if (hostileNames.has(name)) {
      drafts.push({
        code: 'csv.hostile-header',
        say: ({ csv }) => csv.hostileHeader(name),
        cell,
      });
    }
    return drafts;
  });
}
