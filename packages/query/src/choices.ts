import type { InstrumentStatus } from '@ilo-kz/data';
import type { Basis } from './basis.js';
import type { TimelineCollection } from './timeline.js';

/*
 * What the options of questions take, for a form or a command line. Apart from the questions, so
 * that who lists the choices does not bundle the records.
 */

export const bases: readonly Basis[] = ['law', 'registration', 'entry-into-force'];

export const gapStatuses: readonly (InstrumentStatus | 'any')[] = [
  'up-to-date',
  'interim',
  'to-be-revised',
  'outdated',
  'no-conclusions',
  'abrogated',
  'withdrawn',
  'unknown',
  'any',
];

export const timelineCollections: readonly TimelineCollection[] = [
  'laws',
  'ratifications',
  'events',
  'roadmaps',
  'supervision',
  'publications',
  'claims',
];
