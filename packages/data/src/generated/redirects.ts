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
];
