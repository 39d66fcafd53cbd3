import { didYouMean, quoted } from './did-you-mean.js';

/** An id as an argument: the compiler checks a literal; any other text is checked at run time. */
export type Id<I extends string, Known extends string> = string extends I
  ? I
  : I extends Known
    ? I
    : Known;

/** @throws RangeError if there is no such record; the message names the nearest known id. */
export function recordById<R extends { readonly id: string }>(
  records: readonly R[],
  id: string,
  noun: string,
): R {
  const record = records.find((candidate) => candidate.id === id);
  if (record) return record;
  const known = records.map((candidate) => candidate.id);
  throw new RangeError(`There is no record of a ${noun} ${quoted(id)}.${didYouMean(id, known)}`);
}
