// Generated from packages/data/records by packages/data/generator. Do not edit.

import type { CollectionName } from './collections.js';
import type { CalendarDate, PartialDate } from './types.js';

export type { CollectionName };

/** The date to which a collection is complete, with the evidence for it. */
export interface Completeness {
  readonly collection: CollectionName;
  readonly scope: string;
  /** Anything later or outside the scope is unknown, not absent. */
  readonly to: PartialDate | 'not-claimed';
  readonly claims?: readonly string[];
  readonly sources?: readonly string[];
  readonly note: string;
}

/** Metadata of a dataset. */
export interface Meta {
  /** Version of the package with the dataset. */
  readonly version: string;
  /** Day of the last comparison of a ratification with its sources. */
  readonly asOf: CalendarDate;
  /** Licence of the data, as an SPDX identifier. */
  readonly licence: string;
  /** Records per collection. */
  readonly counts: Readonly<Record<CollectionName, number>>;
  readonly completeness: readonly Completeness[];
}

/** Metadata of this dataset. */
export const meta: Meta = {
  version: '0.0.0',
  asOf: '2026-11-25',
  licence: 'CC-BY-4.0',
  counts: {"instruments":199,"ratifications":26,"laws":34,"countries":187,"organizations":18,"programmes":8,"roadmaps":2,"events":38,"publications":3,"indicators":9,"claims":19,"supervision":117,"sources":609},
  completeness: [
    {"collection":"ratifications","scope":"Ratifications of Conventions and Protocols by Kazakhstan","to":"2024-09-05","claims":["ratified-24-in-2015","ratified-24-in-2018","ratified-24-in-2019","ratified-24-in-2021","ratified-25-president-2024","ratified-25-press-2024"],"note":"The records reproduce each of these totals; the total of 28 stated in 2025 they do not."},
    {"collection":"countries","scope":"Ratifications of the fundamental instruments by 187 member States","to":"2026-06-04","sources":["ilo-fundamental-2026"],"note":"The copy of the table was made after that day, that of the newest ratification which its maker found. Other instruments, and days of registration, only where a document was seen; silence is not absence."},
    {"collection":"instruments","scope":"Conventions No. 1 to 193 and six Protocols","to":"2026-06-12","sources":["normlex-C193"],"note":"Numbers are complete up to the Convention adopted on that day; statuses are as of the page that each was read from."},
    {"collection":"laws","scope":"Laws that ratify an instrument","to":"not-claimed","note":"One for each recorded ratification; other laws only where a document names them."},
    {"collection":"organizations","scope":"Organizations named by the founding documents and the facts about them","to":"not-claimed","note":"What the documents name, no register."},
    {"collection":"programmes","scope":"Programmes and projects named by the documents","to":"not-claimed","note":"What the documents name, no register."},
    {"collection":"roadmaps","scope":"Road maps named by the documents","to":"not-claimed","note":"What the documents name, no register."},
    {"collection":"events","scope":"Events named by the documents","to":"not-claimed","note":"What the documents name, no chronicle."},
    {"collection":"publications","scope":"Publications on the country page of the ILO","to":"not-claimed","note":"What the page of 2023 lists."},
    {"collection":"indicators","scope":"Numbers that the documents state","to":"not-claimed","note":"As stated; none is computed."},
    {"collection":"claims","scope":"Totals that documents state for Kazakhstan and its region","to":"not-claimed","note":"As stated, right or wrong."},
    {"collection":"supervision","scope":"Acts of the supervisory bodies on Kazakhstan that a document shows","to":"not-claimed","note":"What was seen; the absence of a comment says nothing."},
    {"collection":"sources","scope":"Documents that a record cites","to":"not-claimed","note":"Complete by construction for the records, not for the field."},
  ],
};
