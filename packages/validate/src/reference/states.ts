import type { ReferenceCountryRatification } from './reference-data.js';
import type { ReferenceIndex } from './reference-index.js';

/** What our records know about a State and an instrument. */
export type KnownOfState =
  | { readonly kind: 'ratified'; readonly record: ReferenceCountryRatification }
  /** The records are complete for the instrument, and have no ratification. */
  | { readonly kind: 'not-ratified' }
  | { readonly kind: 'unknown' };

const unknown: KnownOfState = { kind: 'unknown' };
const notRatified: KnownOfState = { kind: 'not-ratified' };

/** A function that returns what our records know about one State and an instrument. */
export function knownOfState(
  state: string,
  { countries, fundamental }: Pick<ReferenceIndex, 'countries' | 'fundamental'>,
): (code: string) => KnownOfState {
  const ratifications = countries.get(state)?.ratifications;
  if (!ratifications) return () => unknown;
  const known = new Map<string, KnownOfState>([...fundamental].map((code) => [code, notRatified]));
  // In reverse order, so that the first record of an instrument is kept.
  for (const record of ratifications.toReversed()) {
    known.set(record.instrument, { kind: 'ratified', record });
  }
  return (code) => known.get(code) ?? unknown;
}
