// Generated from packages/data/records by packages/data/generator. Do not edit.

import type { CollectionName } from './collections.js';

/** An id that was published once and leads elsewhere now. */
export interface Redirect {
  readonly kind: 'moved' | 'merged';
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
  readonly since: string;
}

/** Every id that leads elsewhere: ids never vanish. */
export const redirects: readonly Redirect[] = [
];
