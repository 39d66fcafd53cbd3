/** How much of a value is shown in a message. */
const longest = 60;

/**
 * A value of the file in quotes for an English message: in one line, and cut where it is long. A
 * value that holds the usual quote is put in the other one.
 */
export function quoted(value: string): string {
  const line = inOneLine(value);
  const mark = line.includes('"') ? "'" : '"';
  return `${mark}${line}${mark}`;
}

/** A value as one line, cut where it is long. */
export function inOneLine(value: string): string {
  const line = value
    .slice(0, 4 * longest)
    .replace(/\s+/gu, ' ')
    .trim();
  const units = [...line];
  return units.length > longest ? `${units.slice(0, longest - 1).join('')}…` : line;
}
