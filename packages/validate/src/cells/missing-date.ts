/** Dates that programs write where they have none. */
const standIns: ReadonlySet<string> = new Set([
  ...['0001-01-01', '1753-01-01', '1899-12-30', '1899-12-31', '1900-01-01', '1904-01-01'],
  ...['1970-01-01', '2099-12-31', '2999-12-31', '3000-01-01', '9999-12-31', '9999-01-01', '9999'],
]);

/** Nothing but zeros, and the zero of a spreadsheet: `0000-00-00`, `00.01.1900`. */
const zeros =
  /^\s*(?:0{4}(?:[-./]0{1,2}){0,2}|0{1,2}[-./]0{1,2}[-./]0{2,4}|1900-0?1-0{1,2}|0{1,2}[-./]0?1[-./]1900)(?![\d-])/u;

/** Whether a date stands for one that is missing. */
export function isStandIn(date: string): boolean {
  return standIns.has(date);
}

/** Whether a text begins with a date of zeros, which is no date and means that there is none. */
export function isZeroDate(text: string): boolean {
  return zeros.test(text);
}
