// Generated from packages/data/records by packages/data/build. Do not edit.

import type { CalendarDate } from './types.js';

/** What a dataset says of itself. */
export interface Meta {
  /** Version of the package that holds it. */
  readonly version: string;
  /** Day of the last comparison of a ratification with its sources. */
  readonly asOf: CalendarDate;
  /** Licence of the data, as an SPDX identifier. */
  readonly licence: string;
  /** Records per collection. */
  readonly counts: Readonly<Record<'ratifications' | 'instruments' | 'laws' | 'sources', number>>;
}

/** What this dataset says of itself. */
export const meta: Meta = {
  version: '0.1.0',
  asOf: '2026-11-22',
  licence: 'CC-BY-4.0',
  counts: {
    ratifications: 26,
    instruments: 26,
    laws: 26,
    sources: 165,
  },
};
