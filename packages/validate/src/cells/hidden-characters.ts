import type { CellNotice } from './notice.js';
import type { Span } from './plain-text.js';
import type { Reading, ReadValue } from './reading.js';

/**
 * Characters that are not visible, or that change the direction of the text around them, so that
 * people and programs read different texts. Line breaks and tabs are not included.
 */
const hidden =
  /[\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|\u034F|(?![\t\n\r])\p{Cc}/gu;

/** Those that change the direction of writing. */
const directional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Maximum number of different characters that are named. */
const maxNamed = 3;

export function withoutHidden(text: string): string {
  return text.replace(hidden, '');
}

/** The notice about hidden characters; undefined if a text has none. */
export function hiddenCharacters(
  text: string,
): Extract<CellNotice, { readonly kind: 'hidden-characters' }> | undefined {
  const plain = withoutHidden(text);
  if (plain === text) return undefined;
  const characters = [...new Set(text.match(hidden))];
  const turnsText = characters.some((character) => directional.test(character));
  return {
    kind: 'hidden-characters',
    plain,
    names: characters.slice(0, maxNamed).map(codePoint),
    hasMore: characters.length > maxNamed,
    turnsText,
    start: 0,
    end: text.length,
    suggestion: plain.trim(),
    ...(!turnsText && { certain: 'cell' }),
  };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Moves the places in a reading of a text without its hidden characters to those in the text itself. */
export function placedBetweenHidden(reading: Reading, text: string): Reading {
  const kept = offsetsOfKept(text);
  const placed = <T extends Span>(of: T): T => {
    const isWhole = of.start === 0 && of.end === kept.length;
    const last = kept[of.end - 1] ?? text.length - 1;
    return isWhole
      ? { ...of, end: text.length }
      : { ...of, start: kept[of.start] ?? 0, end: last + 1 };
  };
  const { values, statedYear, lawNumber, lawWithoutDate } = reading;
  return {
    ...reading,
    values: Object.fromEntries(
      Object.entries(values).map(([field, value]): [string, ReadValue] => [field, placed(value)]),
    ),
    notices: reading.notices.map(placed),
    faults: reading.faults.map(placed),
    ...(statedYear && { statedYear: placed(statedYear) }),
    ...(lawNumber && { lawNumber: placed(lawNumber) }),
    ...(lawWithoutDate && { lawWithoutDate: placed(lawWithoutDate) }),
  };
}

/** The offset of each UTF-16 unit that is not hidden. */
function offsetsOfKept(text: string): readonly number[] {
  const kept: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (let unit = 0; unit < withoutHidden(character).length; unit++) kept.push(offset + unit);
    offset += character.length;
  }
  return kept;
}
