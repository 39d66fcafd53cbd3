import type { Draft } from '../rules/draft.js';
import { withoutHidden } from './hidden-characters.js';
import type { Span } from './instrument.js';
import type { CellNotice } from './notice.js';
import type { RowUnderway } from './row.js';

/** Reads a text without its hidden characters, and gives what was read the places of the text itself. */
export function readBeneath(text: string, read: (plain: string) => RowUnderway): RowUnderway {
  const row = read(withoutHidden(text));
  const kept = offsetsOfKept(text);
  const placed = <T extends Partial<Span>>(of: T): T => {
    const { start, end } = of;
    if (start === undefined || end === undefined) return of;
    const whole = start === 0 && end === kept.length;
    const last = kept[end - 1] ?? text.length - 1;
    return {
      ...of,
      ...(whole ? { end: text.length } : { start: kept[start] ?? 0, end: last + 1 }),
    };
  };
  const { statedYear, lawNumber, lawWithoutDate } = row;
  const draft = (one: Draft | CellNotice): Draft | CellNotice => placed(one);
  return {
    ...row,
    places: Object.fromEntries(
      Object.entries(row.places).map(([field, place]) => [field, placed(place)]),
    ),
    drafts: row.drafts.map(draft),
    faults: row.faults.map(draft),
    ...(statedYear && { statedYear: { ...statedYear, place: placed(statedYear.place) } }),
    ...(lawNumber && { lawNumber: { ...lawNumber, place: placed(lawNumber.place) } }),
    ...(lawWithoutDate && { lawWithoutDate: placed(lawWithoutDate) }),
  };
}

/** Where each unit stands that is not hidden. */
function offsetsOfKept(text: string): readonly number[] {
  const kept: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (let unit = 0; unit < withoutHidden(character).length; unit++) kept.push(offset + unit);
    offset += character.length;
  }
  return kept;
}
