/** A number as a language groups its digits. */
export function grouped(count: number, language: string): string {
  // Nothing to group, and the formats of a language take 12 ms to load.
  return count < 1000 ? String(count) : count.toLocaleString(language);
}
