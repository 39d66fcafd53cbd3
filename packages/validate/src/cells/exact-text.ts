const zero = 48;
const hyphen = 45;
/** The years in which a day may belong to a ratification. */
const firstYear = 1919;
const lastYear = 2098;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A real day as we write it, `2000-12-13`, as the number 20001213; -1 for anything else. It looks at
 * characters one by one, because most cells of a long table are such days. The 29 February is left
 * to those who know leap years, and days that programs write where they have none to those who know
 * these: such days lie far away, or are the first of 1970.
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

/** Far below zero where they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

/** `C087` as 87, `P029` as 1029; -1 for anything that is not a code as we write it. */
export function instrumentIndex(text: string): number {
  if (text.length !== 4) return -1;
  const letter = text.charCodeAt(0);
  const hundreds = text.charCodeAt(1) - zero;
  const rest = twoDigits(text, 2);
  if (rest < 0 || hundreds < 0 || hundreds > 9) return -1;
  const number = hundreds * 100 + rest;
  return letter === 0x43 ? number : letter === 0x50 ? 1000 + number : -1;
}

/** One more than the greatest index of an instrument. */
export const instrumentIndexes = 2000;
