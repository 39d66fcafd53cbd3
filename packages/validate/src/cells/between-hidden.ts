import { withoutHidden } from './hidden-characters.js';
import type { Span } from './plain-text.js';
import type { Reading, ReadValue } from './reading.js';

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
