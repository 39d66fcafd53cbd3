import type { ViewName } from '../routes/route.js';

/** The views that are data, apart from the table of ratifications, which has its own. */
export type TabledView = Extract<ViewName, 'on-date' | 'gaps' | 'states' | 'timeline' | 'evidence'>;

export const tabledViews: readonly TabledView[] = [
  'on-date',
  'gaps',
  'states',
  'timeline',
  'evidence',
];
