import type { Change } from '../records.js';

/** One mistake: the rule that must name it, what it must say, and the text that must stand on the line it names. */
export type Mistake = readonly [rule: string, says: RegExp, at: string, change: Change];

export const replace = (from: string | RegExp, to: string) => (text: string) =>
  text.replace(from, to);
