import type { Change } from '../records.js';

/**
 * A mistake in a record: the rule that must report it, a part of the message, a part of the line
 * that must be reported, and the change that makes the mistake.
 */
export type Mistake = readonly [rule: string, message: RegExp, at: string, change: Change];

export const replace = (from: string | RegExp, to: string) => (text: string) =>
  text.replace(from, to);
