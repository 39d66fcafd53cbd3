import { namesIlo, type Parts } from './convention-parts.js';
import { codeOf } from './instruments.js';
import type { Item } from './lists.js';
import type { Certainty, Reading } from './reference.js';
import type { Titled, TitleMatch } from './title-tree.js';
import type { Token } from './tokens.js';

/** Which instruments a title names. */
export interface Chosen {
  readonly codes: Reading['codes'];
  readonly certainty: Certainty;
  /** The number in the text is that of the instrument. */
  readonly isItsNumber: boolean;
  /** The year in the text, if any, is that of the instrument. */
  readonly isItsYear: boolean;
}

/**
 * Of the instruments with the same title: the one of the number, or of the year, or "(Revised)".
 *
 * @returns undefined: it is not the title of an instrument here. The year is of another Convention, or
 *   others have Conventions with this title, and nothing says that it is the ILO's.
 */
export function chosenFrom(
  parts: Parts,
  { entries, isOfficial, isShared, isOpen }: TitleMatch,
  yearToken: Token | undefined,
  isRevised: boolean,
  items: readonly Item[],
): Chosen | undefined {
  const [item, ...others] = items;
  const isOneNumber = item && others.length === 0 && item.to === undefined;
  const own = isOneNumber ? codeOf('C', item.value) : undefined;
  const year = yearToken && Number(yearToken.text);
  const chosen =
    narrowed(entries, ({ code }) => code === own) ??
    narrowed(entries, (entry) => entry.year === year) ??
    (isOpen && !isRevised
      ? undefined
      : narrowed(entries, (entry) => entry.isRevised === isRevised)) ??
    entries;
  const isItsNumber = chosen.length === 1 && chosen[0]?.code === own;
  const isOfYear = year !== undefined && chosen.some((entry) => entry.year === year);
  const isProved = isItsNumber || isOfYear || namesIlo(parts);
  if (!isOfficial && !isItsNumber && year !== undefined && !isOfYear) return undefined;
  if (isShared && !isProved) return undefined;
  return {
    codes: chosen.map(({ code }) => code),
    certainty: isOfficial || isProved ? 'certain' : 'likely',
    isItsNumber,
    isItsYear: year === undefined || isOfYear,
  };
}

function narrowed(
  entries: readonly Titled[],
  isWanted: (entry: Titled) => boolean,
): readonly Titled[] | undefined {
  const some = entries.filter(isWanted);
  return some.length > 0 ? some : undefined;
}
