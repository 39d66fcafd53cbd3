import { putDate, unusedText } from './date-cell.js';
import type { Field } from './fields.js';
import { looksLikeLaw, readLaw } from './law.js';
import { type Place, put, type RowUnderway } from './row.js';

/** A law on record. */
export interface KnownLaw {
  readonly number: string;
  readonly date: string;
}

interface LawColumn {
  readonly kind: 'law' | 'lawNumber';
  readonly promised: Field | undefined;
  readonly laws: ReadonlyMap<string, KnownLaw> | undefined;
}

/**
 * Reads a cell that names a law: number and date (`law`), or the number alone (`lawNumber`), which
 * may have a date with it all the same.
 */
export function readLawCell(
  row: RowUnderway,
  { kind, promised, laws }: LawColumn,
  text: string,
  cell: number,
): void {
  const whole = { cell, start: 0, end: text.length };
  const known = laws?.get(text.trim());
  if (known) {
    putKnown(row, known, whole);
    return;
  }
  const { number, date, rest } = readLaw(text);
  if (!number) {
    put(row, 'lawNumber', text.trim(), whole);
    return;
  }
  const place = { cell, start: number.start, end: number.end };
  put(row, 'lawNumber', number.value, place);
  row.lawNumber = { value: number, place };
  if (promised !== undefined) row.promised = promised;
  if (rest !== '') unusedText(row, rest, whole);
  if (date) putDate(row, 'lawDate', date, text, cell);
  else if (kind === 'law') row.lawWithoutDate = whole;
  const read = date?.kind === 'date' ? date : undefined;
  // A misread numeral is a fault with a finding of its own; here only the spelling counts.
  const plain = number.misread ? number.stated : number.value;
  if (text === plain || (kind === 'law' && text === `${plain} of ${read?.value}`)) return;
  const suggestion = read ? `${number.value} of ${read.value}` : number.value;
  // A date that cannot be, or that may mean two days, is for somebody to decide; and a column that
  // was told by its cells to hold laws must go on to look like that.
  const isSure =
    rest === '' &&
    (!date || (read && !read.ambiguous)) &&
    (promised === undefined || looksLikeLaw(suggestion));
  row.drafts.push({
    code: 'map.law-spelling',
    say: ({ map }) =>
      map.lawSpelling({ number: number.value, date: read?.value, misread: number.misread }),
    field: 'lawNumber',
    ...whole,
    // What a misread number should be, its own finding says, after a look at our records.
    ...(!number.misread && {
      suggestion,
      ...(isSure && { certain: 'cell' }),
    }),
  });
}

/** Takes number and date of the law from our record, whose id the cell holds. */
function putKnown(row: RowUnderway, { number, date }: KnownLaw, place: Place): void {
  if (number !== 'unknown') {
    const { start, end } = place;
    const span = { start, end };
    put(row, 'lawNumber', number, place);
    row.lawNumber = {
      value: { stated: number, value: number, misread: false, byId: true, whole: span, ...span },
      place,
    };
  }
  if (date !== 'unknown') put(row, 'lawDate', date, place);
}
