import type { ReferenceCountry } from '../reference/reference-data.js';

/** Something that a cell names, but that is not a State of the list. */
export type OutsideState =
  /** A State that has ended. */
  | { readonly kind: 'former'; readonly until: number }
  /** A State that is not a member, or a territory. */
  | { readonly kind: 'not-a-member'; readonly code: string };

/** Finds the States that cells name. */
export interface CountryReader {
  /** How many States are known. */
  readonly size: number;
  /** The ISO 3166-1 alpha-3 code; undefined where the cell does not name a known State. */
  readonly read: (cell: string) => string | undefined;
  /** What the cell names, where that is not a State of the list. */
  readonly outside: (cell: string) => OutsideState | undefined;
  /** The State or States that a misspelt cell may mean. */
  readonly nearest: (cell: string) => readonly ReferenceCountry[];
  /** A State of the list by its code. */
  readonly byCode: (code: string) => ReferenceCountry | undefined;
  /** Whether a cell names a State or a territory by a code of ISO 3166-1, or by its name. */
  readonly isIso: (cell: string) => boolean;
}
