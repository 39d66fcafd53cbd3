import { monthNumber } from '../cells/date-words.js';

/**
 * The form of a date as people see it: a number of four digits is a year, others are days and months,
 * and letters are a word. `13.12.2000` and `9.11.1998` have the same form. Runs on many findings, so
 * the most common form is recognized without looking at each character.
 */
export function formOfDate(written: string): string {
  if (written.length === 10 && written[2] === '.' && written[5] === '.') return 'N.N.Y';
  let form = '';
  let digits = 0;
  let isWord = false;
  for (let at = 0; at <= written.length; at++) {
    const unit = at < written.length ? written.charCodeAt(at) : 0;
    if (unit >= zero && unit <= nine) {
      digits++;
      isWord = false;
      continue;
    }
    if (digits > 0) form += digits === 4 ? 'Y' : 'N';
    digits = 0;
    const isLetter =
      unit > lastOfAscii || (unit >= firstLetter && /[A-Za-z]/.test(written[at] ?? ''));
    if (isLetter && !isWord) form += 'W';
    else if (!isLetter && unit !== 0) form += written[at];
    isWord = isLetter;
  }
  return form;
}

/** Whether a text has the form of a date whose month is a word that is not known: `24 ağustos 2014`. */
export function hasMonthInWords(written: string): boolean {
  const [, word] = written.length > longestDate ? [] : (dayWordYear.exec(written) ?? []);
  return word !== undefined && monthNumber(word) === undefined;
}

const longestDate = 40;

const dayWordYear = /^\P{L}*\d{1,4}\P{L}*(\p{L}{3,})\P{L}+\d{1,4}\P{L}*\p{L}{0,6}\.?$/u;

const zero = 0x30;
const nine = 0x39;
const firstLetter = 0x41;
const lastOfAscii = 0x7f;

/**
 * The form in which an instrument is written: what is before its number, and whether more follows; the
 * same for all titles without the number.
 *
 * @param code What it is read as.
 */
export function formOfInstrument(written: string, code: string): string {
  let at = 0;
  while (at < written.length && !isDigit(written, at)) at++;
  let end = at;
  while (end < written.length && isDigit(written, end)) end++;
  if (Number(written.slice(at, end)) !== Number(code.slice(1))) return 'title';
  return `${written.slice(0, at).trimEnd()}#${end < written.length ? '…' : ''}`;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= zero && unit <= nine;
}

const daysOfMilliseconds = 86_400_000;

/** The days from one whole date to another; undefined where one of them is not whole. */
export function daysBetween(from: string, to: string): number | undefined {
  if (from.length !== 10 || to.length !== 10) return undefined;
  return (Date.parse(to) - Date.parse(from)) / daysOfMilliseconds;
}

/** How a date differs from ours in a way that a program or a setting has made. */
export type Shift = 'day-before' | 'day-after' | 'exchanged';

/** Whether a date is that of our record a day off, or with day and month exchanged. */
export function shiftOf(theirs: string, ours: string): Shift | undefined {
  const days = daysBetween(ours, theirs);
  if (days === undefined) return undefined;
  if (days === -1) return 'day-before';
  if (days === 1) return 'day-after';
  const [year, month, day] = ours.split('-');
  return theirs === `${year}-${day}-${month}` ? 'exchanged' : undefined;
}
