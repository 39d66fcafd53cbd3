import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Outcome, type ValidateOptions, validate } from '@ilo-kz/validate';
import { root } from './workspace.js';

/** An input for which the report must be the same everywhere. */
export interface BrowserInput {
  readonly bytes: readonly number[];
  readonly options: Pick<ValidateOptions, 'path' | 'lang'>;
}

const table = readFileSync(join(root, 'examples/ministry-2015.csv'));
const lines = [
  { country: 'KAZ', instrument: 'C087', registered: '2000-12-13' },
  { country: 'KAZ', instrument: 'C987', registered: '2000-12-13' },
  { country: 'KAZ', instrument: 'C098', registered: '2001-02-30', inForce: '1999' },
];
const ndjson = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

/** Names of States, some from our own lists and some from the generated ones. */
const names = [
  'Kasachstan',
  'Казакстан',
  'Kazajstán',
  'Türkiye',
  'Turkey',
  'Swaziland',
  'Cabo Verde',
  "Côte d'Ivoire",
  'Ivory Coast',
  'Киргизия',
  'Қырғызстан',
  'Hong Kong',
  'Kosovo',
  'KAZx',
  'kz',
];
const countries = Buffer.from(
  `country,instrument,registered\n${names.map((name) => `${name},C087,1999-01-02\n`).join('')}`,
);

/** A third-party table, names of States, NDJSON, and compressed files. */
export const browserInputs: readonly BrowserInput[] = [
  { bytes: [...table], options: { path: 'ministry-2015.csv' } },
  { bytes: [...table], options: { path: 'ministry-2015.csv', lang: 'ru' } },
  { bytes: [...countries], options: { path: 'countries.csv' } },
  { bytes: [...ndjson], options: { path: 'records.ndjson' } },
  { bytes: [...gzipSync(table)], options: { path: 'ministry-2015.csv.gz' } },
  { bytes: [...gzipSync(ndjson)], options: { path: 'records.ndjson.gz' } },
];

/** The outcomes in the running Node, in the form of `fixtures/browser/check-inputs.js`. */
export async function outcomesInNode(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { bytes, options } of browserInputs) {
    const outcome = await validate(Uint8Array.from(bytes), options).report();
    outcomes.push(JSON.parse(JSON.stringify({ ...outcome, durationMs: 0 })) as Outcome);
  }
  return outcomes;
}
