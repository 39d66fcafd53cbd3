import type { ReferenceCountryRatification } from './reference-data.js';
import type { ReferenceIndex } from './reference-index.js';

/** What our records say of a State and an instrument. */
export type KnownOfState =
  | { readonly kind: 'ratified'; readonly record: ReferenceCountryRatification }
  /** The records would have it. */
  | { readonly kind: 'not-ratified' }
  | { readonly kind: 'unknown' };

const unknown: KnownOfState = { kind: 'unknown' };
const notRatified: KnownOfState = { kind: 'not-ratified' };

/** What our records say of the ratifications of one State, by instrument. */
export function knownOfState(
  state: string,
  { countries, fundamental }: Pick<ReferenceIndex, 'countries' | 'fundamental'>,
): (code: string) => KnownOfState {
  const ratifications = countries.get(state)?.ratifications;
  if (!ratifications) return () => unknown;
  const known = new Map<string, KnownOfState>([...fundamental].map((code) => [code, notRatified]));
  // The first record of an instrument counts.
  for (const record of ratifications.toReversed()) {
    known.set(record.instrument, { kind: 'ratified', record });
  }
  return (code) => known.get(code) ?? unknown;
}
