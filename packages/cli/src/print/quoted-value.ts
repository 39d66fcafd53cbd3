/** Characters of a value in a message. */
const longest = 80;

/** A value of the user in quotation marks, for a message: only its beginning if it is long. */
export function quotedValue(text: string): string {
  if (text.length <= longest) return JSON.stringify(text);
  return JSON.stringify(`${[...text.slice(0, 2 * longest)].slice(0, longest - 1).join('')}…`);
}
