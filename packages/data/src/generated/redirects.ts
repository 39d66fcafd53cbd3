// Generated from packages/data/records by packages/data/generator. Do not edit.

import type { CollectionName } from './collections.js';

/** A published id that was replaced by another. */
export interface Redirect {
  /** split: one record became several; the newest of them replaces its id. */
  readonly kind: 'moved' | 'merged' | 'split';
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
  readonly since: string;
}

/** All ids that were moved, merged or split: a published id never vanishes. */
export const redirects: readonly Redirect[] = [
  {"kind":"split","collection":"supervision","from":"ceacr-observations-c029","to":"ceacr-observation-c029-2023","since":"0.2.0"},
  {"kind":"split","collection":"supervision","from":"ceacr-observations-c081-c129","to":"ceacr-observation-c081-c129-2023","since":"0.2.0"},
  {"kind":"split","collection":"supervision","from":"ceacr-direct-requests-c148","to":"ceacr-direct-request-c148-2015","since":"0.2.0"},
  {"kind":"split","collection":"supervision","from":"conference-committee-c087","to":"conference-committee-c087-2022","since":"0.2.0"},
  {"kind":"moved","collection":"events","from":"undated-high-level-tripartite-mission-to-astana","to":"2018-05-high-level-tripartite-mission-to-astana","since":"0.2.0"},
  {"kind":"moved","collection":"events","from":"undated-meeting-of-the-minister-with-the-ilo-mission","to":"2018-05-meeting-of-the-minister-with-the-ilo-mission","since":"0.2.0"},
  {"kind":"moved","collection":"events","from":"undated-visit-of-the-minister-to-the-international-labour-office","to":"2018-03-visit-of-the-minister-to-the-international-labour-office","since":"0.2.0"},
];
