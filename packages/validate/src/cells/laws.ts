import { type DateReading, findDate } from './date-forms.js';
import { dateAsWritten, readFoundDate, unusedText } from './dates.js';
import type { Field } from './fields.js';
import { blankSpan, type Span } from './plain-text.js';
import {
  type KnownLaw,
  type LawNumberReading,
  nothingRead,
  type Reading,
  together,
  valueRead,
  wholeOf,
  withNotices,
} from './reading.js';
import { intendedNumeral, isRoman } from './roman-numerals.js';

/** The reading of a reference to a law. */
export interface LawReading {
  readonly number?: LawNumberReading;
  readonly date?: DateReading;
  /** The part of the cell that was not used. */
  readonly rest: string;
}

const suffix = '(?:\\s*[-‐‑–—−]\\s*([IVXІХl|1]{1,5}))?(?![\\p{L}\\d]|[.-]\\d)';

/** The context that is required after a number without a sign before it. */
const afterBare =
  '(?=\\s*(?:$|[,(]|(?:of|on|dated|law|от|зрк|қрз|закон\\p{L}*|заң\\p{L}*)(?!\\p{L})))';

const numberPatterns: readonly RegExp[] = [
  new RegExp(`(?:#|№|(?<!\\p{L})(?:N[°º]|No\\.?|Nr\\.?|núm\\.?|number))\\s*(\\d+)${suffix}`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:Law|Закон\\p{L}*|ЗРК|ҚРЗ|Заң\\p{L}*|Loi|Ley)\\s+(\\d+)${suffix}`, 'iu'),
  new RegExp(`^\\s*(\\d{1,4})${suffix}${afterBare}`, 'iu'),
];

/** A number with a convocation in Roman numerals, which only laws have. */
const romanNumber = /^\s*\d{1,4}\s*[-‐‑–—−]\s*[IVXІХ]{1,5}(?![\p{L}\d])/u;

/** Words with number and date that add no information. */
const fillers =
  /(?<![\p{L}\d])(?:law|of|the|rk|republic|kazakhstan|dated|date|on|закон\p{L}*|рк|республики|казахстан|от|г|года|зрк|қрз|қр|заң\p{L}*|қазақстан|республикасының|жылғы|loi|du|ley|de)(?![\p{L}\d])/giu;

/**
 * Reads number and date from a reference to a law: `# 29-11 Law of the RK dated 30.12.1999`,
 * `Law No. 29-II of 30 December 1999`, `29-II`, `Закон РК от 30.12.1999 № 29-II`.
 */
export function readLaw(cell: string): LawReading {
  if (/^[1-9]\d*(?:-(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))?$/.test(cell)) return exactNumber(cell);
  const found = findNumber(cell);
  // Without the number, so that `12-11 2000` is not read as a date.
  const rest = found ? blankSpan(cell, found.span) : cell;
  const date = findDate(rest);
  const unused = (date ? blankSpan(rest, date) : rest)
    .replace(fillers, ' ')
    .replace(/[\s,.;:()"«»]+/gu, ' ')
    .trim();
  return { ...(found && { number: found.number }), ...(date && { date }), rest: unused };
}

/** Whether a cell is a reference to a law rather than a date: it contains the number of a law. */
export function looksLikeLaw(cell: string): boolean {
  const named = /#|№|\bNo\b|\blaw\b|закон|заң|зрк|қрз|\bloi\b|\bley\b/iu.test(cell);
  return romanNumber.test(cell) || (named && findNumber(cell) !== undefined);
}

/** A number in canonical form, as in most cells of a well-kept table. */
function exactNumber(cell: string): LawReading {
  return { number: { stated: cell, value: cell, misread: false, ...wholeOf(cell) }, rest: '' };
}

/** A number, and its place including the sign before it: `# 29-11`. */
interface FoundNumber {
  readonly number: LawNumberReading;
  readonly span: Span;
}

function findNumber(cell: string): FoundNumber | undefined {
  for (const pattern of numberPatterns) {
    const found = pattern.exec(cell);
    const digits = found?.[1];
    if (!found || digits === undefined) continue;
    const roman = (found[2] ?? '').toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X');
    const meant = roman.replace(/[1L|]/gu, 'I');
    const misread = meant !== roman;
    const illFormed = !misread && roman !== '' && !isRoman(roman);
    const numeral = illFormed ? intendedNumeral(roman) : undefined;
    const end = found.index + found[0].length;
    const number = {
      stated: roman === '' ? digits : `${digits}-${found[2]}`,
      value: roman === '' ? digits : `${digits}-${meant}`,
      misread,
      ...(illFormed && {
        illFormed: { meant: numeral === undefined ? undefined : `${digits}-${numeral}` },
      }),
      start: found.index + found[0].indexOf(digits),
      end,
    };
    return { number, span: { start: found.index, end } };
  }
  return undefined;
}

/** The parts of a column of laws that the reader needs. */
interface LawColumn {
  /** `law`: number and date in one cell; `lawNumber`: the number, which may have a date with it. */
  readonly kind: 'law' | 'lawNumber';
  readonly promised?: Field;
}

/**
 * Reads a cell that names a law.
 *
 * @param laws The recorded laws by id.
 */
export function readLawCell(
  { kind, promised }: LawColumn,
  text: string,
  laws: ReadonlyMap<string, KnownLaw> = new Map(),
): Reading {
  const whole = wholeOf(text);
  const known = laws.get(text.trim());
  if (known) return knownLaw(known, whole);
  const { number, date, rest } = readLaw(text);
  if (!number) return lawNumberAsWritten(text.trim(), whole);
  let reading: Reading = {
    ...valueRead('lawNumber', number.value, number),
    lawNumber: number,
    ...(promised !== undefined && { promised }),
  };
  if (rest !== '') reading = withNotices(reading, unusedText(rest, whole));
  if (date) reading = together(reading, readFoundDate('lawDate', date, text));
  else if (kind === 'law') reading = { ...reading, lawWithoutDate: whole };
  const read = date?.kind === 'date' ? date : undefined;
  // Another rule reports a misread numeral; here only the spelling is compared.
  const plain = number.misread ? number.stated : number.value;
  if (text === plain || (kind === 'law' && text === `${plain} of ${read?.value}`)) return reading;
  const suggestion = read ? `${number.value} of ${read.value}` : number.value;
  // A person must decide about an impossible or ambiguous date. If the column was recognized as laws
  // by its cells, the corrected cells must still look like laws.
  const isSure =
    rest === '' &&
    (!date || (read && !read.ambiguous)) &&
    (promised === undefined || looksLikeLaw(suggestion));
  return withNotices(reading, {
    kind: 'law-spelling',
    number: number.value,
    date: read?.value,
    misread: number.misread,
    field: 'lawNumber',
    ...whole,
    // For a misread numeral, the other rule suggests a number, after comparing it with our records.
    ...(!number.misread && { suggestion, ...(isSure && { certain: 'cell' }) }),
  });
}

/** Number and date of the recorded law whose id is in the cell. */
function knownLaw({ number, date }: KnownLaw, whole: Span): Reading {
  const dated = date === 'unknown' ? nothingRead : dateAsWritten('lawDate', date, whole);
  if (number === 'unknown') return dated;
  return {
    ...together(lawNumberAsWritten(number, whole), dated),
    lawNumber: { stated: number, value: number, misread: false, byId: true, ...whole },
  };
}

/** Letters and digits joined by hyphens, slashes or points, with a digit among them. */
const wellWritten = /^(?=.*\d)[0-9A-Za-z]+(?:[-/.][0-9A-Za-z]+)*$/;

/** A number as it is written, with a notice if it cannot be the number of a law. */
export function lawNumberAsWritten(value: string, span: Span): Reading {
  const reading = valueRead('lawNumber', value, span);
  if (wellWritten.test(value)) return reading;
  const { start, end } = span;
  const fault = { kind: 'unreadable-law-number', value, field: 'lawNumber', start, end } as const;
  return { ...reading, faults: [fault] };
}
