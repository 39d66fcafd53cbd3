import { didYouMean, quoted } from './did-you-mean.js';

/** An id as an argument: a literal is checked by the compiler, other text at run time. */
export type Id<I extends string, Known extends string> = string extends I
  ? I
  : I extends Known
    ? I
    : Known;

/** @throws RangeError where there is no such record; it names the nearest. */
export function recordById<R extends { readonly id: string }>(
  records: readonly R[],
  id: string,
  what: string,
): R {
  const record = records.find((candidate) => candidate.id === id);
  if (record) return record;
  const known = records.map((candidate) => candidate.id);
  throw new RangeError(`There is no record of a ${what} ${quoted(id)}.${didYouMean(id, known)}`);
}
