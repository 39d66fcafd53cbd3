import { type DateReading, findDate } from './date.js';
import type { Span } from './instrument.js';
import { isRoman, romanMeant } from './roman.js';

/** How the number of a law was understood. */
export interface LawNumberReading extends Span {
  /** As written, in plain characters: `29-11`, `388-IV`. */
  readonly stated: string;
  /** The number that is meant: `29-II`. */
  readonly value: string;
  /** Digits stand where Roman numerals are meant. */
  readonly misread: boolean;
  /** The convocation is no Roman numeral as it is written; the number with the one that is meant. */
  readonly illFormed?: { readonly meant: string | undefined };
  /** The cell holds the id of our record, not the number. */
  readonly byId?: true;
  /** The number with the sign before it: `# 29-11`. */
  readonly whole: Span;
}

/** How a reference to a law was understood. What is absent was not found. */
export interface LawReading {
  readonly number?: LawNumberReading;
  readonly date?: DateReading;
  /** What of the cell was not used. */
  readonly rest: string;
}

const suffix = '(?:\\s*[-‐‑–—−]\\s*([IVXІХl|1]{1,5}))?(?![\\p{L}\\d]|[.-]\\d)';

/** What may follow a number that no sign precedes. */
const afterBare =
  '(?=\\s*(?:$|[,(]|(?:of|on|dated|law|от|зрк|қрз|закон\\p{L}*|заң\\p{L}*)(?!\\p{L})))';

const numberPatterns: readonly RegExp[] = [
  new RegExp(`(?:#|№|(?<!\\p{L})(?:N[°º]|No\\.?|Nr\\.?|núm\\.?|number))\\s*(\\d+)${suffix}`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:Law|Закон\\p{L}*|ЗРК|ҚРЗ|Заң\\p{L}*|Loi|Ley)\\s+(\\d+)${suffix}`, 'iu'),
  new RegExp(`^\\s*(\\d{1,4})${suffix}${afterBare}`, 'iu'),
];

/** A bare number that only a law bears: with a convocation in Roman numerals. */
const romanNumber = /^\s*\d{1,4}\s*[-‐‑–—−]\s*[IVXІХ]{1,5}(?![\p{L}\d])/u;

/** Words that say nothing beyond number and date. */
const fillers =
  /(?<![\p{L}\d])(?:law|of|the|rk|republic|kazakhstan|dated|date|on|закон\p{L}*|рк|республики|казахстан|от|г|года|зрк|қрз|қр|заң\p{L}*|қазақстан|республикасының|жылғы|loi|du|ley|de)(?![\p{L}\d])/giu;

/**
 * Reads number and date from a reference to a law: `# 29-11 Law of the RK dated 30.12.1999`,
 * `Law No. 29-II of 30 December 1999`, `29-II`, `Закон РК от 30.12.1999 № 29-II`.
 */
export function readLaw(cell: string): LawReading {
  if (/^[1-9]\d*(?:-(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))?$/.test(cell)) return exactNumber(cell);
  const number = readNumber(cell);
  // The number is blanked out, so that `12-11 2000` is not taken for a date.
  const rest = number ? blank(cell, number.whole) : cell;
  const date = findDate(rest);
  const unused = (date ? blank(rest, date) : rest)
    .replace(fillers, ' ')
    .replace(/[\s,.;:()"«»]+/gu, ' ')
    .trim();
  return { ...(number && { number }), ...(date && { date }), rest: unused };
}

/** Whether a cell is a reference to a law rather than a date: it holds a number of a law. */
export function looksLikeLaw(cell: string): boolean {
  const named = /#|№|\bNo\b|\blaw\b|закон|заң|зрк|қрз|\bloi\b|\bley\b/iu.test(cell);
  return romanNumber.test(cell) || (named && readNumber(cell) !== undefined);
}

/** A number written as we write it: most cells of a well-kept table. */
function exactNumber(cell: string): LawReading {
  const span = { start: 0, end: cell.length };
  return { number: { stated: cell, value: cell, misread: false, whole: span, ...span }, rest: '' };
}

function readNumber(cell: string): LawNumberReading | undefined {
  for (const pattern of numberPatterns) {
    const found = pattern.exec(cell);
    const digits = found?.[1];
    if (!found || digits === undefined) continue;
    const roman = (found[2] ?? '').toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X');
    const meant = roman.replace(/[1L|]/gu, 'I');
    const misread = meant !== roman;
    const illFormed = !misread && roman !== '' && !isRoman(roman);
    const numeral = illFormed ? romanMeant(roman) : undefined;
    return {
      stated: roman === '' ? digits : `${digits}-${found[2]}`,
      value: roman === '' ? digits : `${digits}-${meant}`,
      misread,
      ...(illFormed && {
        illFormed: { meant: numeral === undefined ? undefined : `${digits}-${numeral}` },
      }),
      whole: { start: found.index, end: found.index + found[0].length },
      start: found.index + found[0].indexOf(digits),
      end: found.index + found[0].length,
    };
  }
  return undefined;
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
