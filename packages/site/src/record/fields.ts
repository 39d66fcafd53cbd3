import type { CollectionName } from '@ilo-kz/data/collections';

/** How the value of a field is shown. */
export type FieldKind =
  | { readonly kind: 'date' }
  | { readonly kind: 'code' }
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'address' }
  | { readonly kind: 'record'; readonly collections: readonly CollectionName[] };

const date = { kind: 'date' } as const;
const code = { kind: 'code' } as const;
const number = { kind: 'number' } as const;
const to = (...collections: readonly CollectionName[]) =>
  ({ kind: 'record', collections }) as const;
const instrument = to('instruments');
const organization = to('organizations');

/** The fields that are not plain text. */
const kinds: Readonly<Record<string, FieldKind>> = {
  adopted: date,
  agreed: date,
  asOf: date,
  checked: date,
  date,
  dates: date,
  denounced: date,
  founded: date,
  from: date,
  inForce: date,
  memberSince: date,
  published: date,
  registered: date,
  renamed: date,
  reported: date,
  retrieved: date,
  since: date,
  stated: date,
  until: date,
  action: code,
  bound: code,
  category: code,
  kind: code,
  language: code,
  seen: code,
  stage: code,
  status: code,
  tier: code,
  type: code,
  value: code,
  allFundamental: code,
  fundamental: number,
  governance: number,
  technical: number,
  total: number,
  url: { kind: 'address' },
  amendedBy: instrument,
  amends: instrument,
  instrument,
  instruments: instrument,
  revisedBy: instrument,
  revises: instrument,
  supplementedBy: instrument,
  supplements: instrument,
  law: to('laws'),
  laws: to('laws'),
  country: to('countries'),
  countries: to('countries'),
  coordinatedBy: organization,
  funder: organization,
  organization,
  organizer: organization,
  parent: organization,
  partners: organization,
  publisher: organization,
  copyOf: to('sources'),
  related: to('organizations', 'programmes', 'roadmaps', 'events', 'supervision'),
};

const text: FieldKind = { kind: 'text' };

export function kindOf(collection: CollectionName, field: string): FieldKind {
  // The number that an indicator is about, and the word of an organization about its rank.
  if (collection === 'indicators' && field === 'value') return number;
  if (collection === 'organizations' && field === 'status') return text;
  return kinds[field] ?? text;
}
