/** How much of a value stands in a message. */
const longest = 60;

/**
 * A value of the file in quotes for a message: in one line, and cut where it is long. A value that
 * holds the usual quote is put in the other one.
 */
export function quoted(value: string): string {
  const line = value
    .slice(0, 4 * longest)
    .replace(/\s+/gu, ' ')
    .trim();
  const units = [...line];
  const mark = line.includes('"') ? "'" : '"';
  return `${mark}${units.length > longest ? `${units.slice(0, longest - 1).join('')}…` : line}${mark}`;
}

/** Says how a text was understood. */
export function readAs(text: string, value: string): string {
  if (text.trim() === value) return `Spaces around ${value} are left out.`;
  return `${quoted(text)} is read as ${value}.`;
}
