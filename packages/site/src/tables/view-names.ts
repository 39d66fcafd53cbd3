import type { ViewName } from '../routes/route.js';

/** The views that are data, apart from the table of ratifications, which has its own. */
export type TabledView = Exclude<ViewName, 'check'>;

export const tabledViews: readonly TabledView[] = [
  'on-date',
  'gaps',
  'states',
  'timeline',
  'evidence',
];
