// Generated from packages/data/records by packages/data/generator. Do not edit.

import type { CollectionName } from './collections.js';

/** A published id that was replaced by another. */
export interface Redirect {
  readonly kind: 'moved' | 'merged';
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
  readonly since: string;
}

/** All ids that were moved or merged: a published id never vanishes. */
export const redirects: readonly Redirect[] = [
  {"kind":"moved","collection":"events","from":"2025-09-majilis-adopts-ratification-of-c131","to":"2025-09-10-majilis-adopts-ratification-of-c131","since":"0.2.0"},
  {"kind":"moved","collection":"events","from":"2024-09-meeting-with-the-foreign-minister","to":"2024-09-06-meeting-with-the-foreign-minister","since":"0.2.0"},
];
