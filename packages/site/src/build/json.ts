/** A value as a file that people can read, too. */
export function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
