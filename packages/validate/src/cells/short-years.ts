import { withPlainDigits } from './date-forms.js';
import { isDateFiller, letter, monthNumber, weekdayNumber } from './date-words.js';
import { blankSpan } from './plain-text.js';
import { isRoman } from './roman-numerals.js';
import { findTime } from './times-of-day.js';

const numbersAndWords = new RegExp(`\\d+|${letter}+`, 'g');
const monthAndYear = new RegExp(`^${letter}+\\.?\\s*[-'’]\\s*\\d\\d$`);
const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'го']);

/**
 * Whether a text is a date of which the year has two digits, in any order: `13.12.00`, `13-Dec-00`,
 * `Dec 13, ’00`, `Dec-00`, `13.XII.00`.
 */
export function hasShortYear(written: string): boolean {
  const text = withPlainDigits(written);
  if (/\d{3}/.test(text)) return false;
  const time = findTime(text);
  const date = (time ? blankSpan(text, time) : text).trim();
  const parts = date.match(numbersAndWords) ?? [];
  const numbers = parts.filter((part) => /\d/.test(part));
  if (!/^\d\d$/.test(numbers.at(-1) ?? '')) return false;
  const words = parts.filter((part) => !/\d/.test(part) && !isBeside(part));
  if (words.length === 0) return numbers.length === 3 && /^[\d\s./:_\\-]+\D*$/.test(date);
  const [month = ''] = words;
  if (words.length > 1 || (monthNumber(month) === undefined && !isRoman(month))) return false;
  return numbers.length === 2 || (numbers.length === 1 && monthAndYear.test(date));
}

/** A word that says neither day, month nor year. */
function isBeside(word: string): boolean {
  return ordinals.has(word) || isDateFiller(word) || weekdayNumber(word) !== undefined;
}
