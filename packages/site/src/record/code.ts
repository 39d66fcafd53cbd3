import type { CollectionName } from '@ilo-kz/data/collections';

/** The function of `@ilo-kz/query` that gives a record by its id. */
export const lookups: Readonly<Record<CollectionName, string>> = {
  instruments: 'instrument',
  ratifications: 'ratification',
  laws: 'law',
  countries: 'country',
  organizations: 'organization',
  programmes: 'programme',
  roadmaps: 'roadmap',
  events: 'event',
  publications: 'publication',
  indicators: 'indicator',
  claims: 'claim',
  supervision: 'supervisoryAct',
  sources: 'source',
};

/** The lines of code that give a record. */
export function codeOf(collection: CollectionName, id: string): string {
  const name = lookups[collection];
  return `import { ${name} } from '@ilo-kz/query';\n\n${name}('${id}');`;
}

/** The command that prints a record. */
export function commandOf(collection: CollectionName, id: string): string {
  return `npx @ilo-kz/cli show ${collection}/${id}`;
}
