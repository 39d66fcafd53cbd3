/** How much of a value stands in a message. */
const longest = 60;

/** A value of the file in quotes for a message: in one line, and cut where it is long. */
export function quoted(value: string): string {
  const line = value
    .slice(0, 4 * longest)
    .replace(/\s+/gu, ' ')
    .trim();
  const units = [...line];
  return `"${units.length > longest ? `${units.slice(0, longest - 1).join('')}…` : line}"`;
}
