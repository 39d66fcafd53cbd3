import { inOneLine } from '../rules/english.js';

/** A value of the file in the quotes of a Russian or Kazakh message. */
export function guillemets(value: string): string {
  const line = inOneLine(value);
  return /[«»]/u.test(line) ? `„${line}“` : `«${line}»`;
}
