import { closest, distance } from 'fastest-levenshtein';

/** `Did you mean X? ` with the known text nearest to what was written; empty where none is near. */
export function nearest(written: string, known: readonly string[]): string {
  const lower = written.toLowerCase();
  const found = closest(
    lower,
    known.map((one) => one.toLowerCase()),
  );
  const meant = known.find((one) => one.toLowerCase() === found);
  const isNear = distance(lower, found) <= Math.max(1, Math.floor(found.length / 2));
  return meant !== undefined && isNear ? `Did you mean ${meant}? ` : '';
}
