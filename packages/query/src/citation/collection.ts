import type {
  Claim,
  Country,
  Event,
  Indicator,
  Instrument,
  Law,
  Organization,
  Programme,
  Publication,
  Ratification,
  Roadmap,
  Supervision,
} from '@ilo-kz/data';
import type { EvidencedRecord } from '../evidence.js';

/** A record with the collection to which it belongs. */
export type Collected =
  | { readonly collection: 'claims'; readonly record: Claim }
  | { readonly collection: 'countries'; readonly record: Country }
  | { readonly collection: 'events'; readonly record: Event }
  | { readonly collection: 'indicators'; readonly record: Indicator }
  | { readonly collection: 'instruments'; readonly record: Instrument }
  | { readonly collection: 'laws'; readonly record: Law }
  | { readonly collection: 'organizations'; readonly record: Organization }
  | { readonly collection: 'programmes'; readonly record: Programme }
  | { readonly collection: 'publications'; readonly record: Publication }
  | { readonly collection: 'ratifications'; readonly record: Ratification }
  | { readonly collection: 'roadmaps'; readonly record: Roadmap }
  | { readonly collection: 'supervision'; readonly record: Supervision };

/** Fields that every record of a collection has, and no record of those below. */
const marks: readonly (readonly [Collected['collection'], readonly string[]])[] = [
  ['ratifications', ['law', 'action']],
  ['instruments', ['category']],
  ['laws', ['stage']],
  ['countries', ['iloName']],
  ['indicators', ['stated', 'bound']],
  ['claims', ['stated']],
  ['roadmaps', ['areas']],
  ['publications', ['publisher']],
  ['organizations', ['name']],
  ['programmes', ['asOf']],
  ['events', ['title']],
];

/** The collection of a record, by the fields that only its records have. */
export function collected(record: EvidencedRecord): Collected {
  const found = marks.find(([, fields]) => fields.every((field) => field in record));
  return { collection: found?.[0] ?? 'supervision', record } as Collected;
}
