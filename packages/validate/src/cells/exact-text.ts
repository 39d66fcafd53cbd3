const zero = 48;
const hyphen = 45;
/** The years in which a ratification can have a date. */
const firstYear = 1919;
const lastYear = 2098;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * An ISO date `2000-12-13` as the number 20001213; -1 for anything else. It compares characters,
 * because most cells of a long table are such dates and this is the fastest way. The slower readers
 * handle 29 February, and placeholder dates, which are out of range or 1970-01-01.
 */
export function exactDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) {
    return -1;
  }
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (year < 0 || day < 1 || month < 1 || month > 12) return -1;
  if (day > (monthLengths[month - 1] ?? 0)) return -1;
  if (year < firstYear || year > lastYear || (year === 1970 && month === 1 && day === 1)) return -1;
  return year * 10_000 + month * 100 + day;
}

/** The value of two digits; a large negative number if they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

/** `C087` as 87, `P029` as 1029; -1 for anything else. */
export function instrumentIndex(text: string): number {
  if (text.length !== 4) return -1;
  const letter = text.charCodeAt(0);
  const hundreds = text.charCodeAt(1) - zero;
  const rest = twoDigits(text, 2);
  if (rest < 0 || hundreds < 0 || hundreds > 9) return -1;
  const number = hundreds * 100 + rest;
  return letter === 0x43 ? number : letter === 0x50 ? 1000 + number : -1;
}

/** The number of possible indexes of instruments. */
export const instrumentIndexes = 2000;
