import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCorpus } from './build-corpus.js';
import { byStaleness } from './staleness.js';

/*
 * `npm run stale` lists records and sources by how long ago they were checked, the oldest first:
 * days, date, collection, id, file.
 */
const usage = `Usage: npm run stale -- [--days N] [--collection NAME] [--json]

--days N            only what was checked at least N days ago
--collection NAME   only this collection, such as sources
--json              as JSON`;

const root = fileURLToPath(new URL('../', import.meta.url));

function main(): string {
  const { values } = parseArgs({
    options: {
      days: { type: 'string', default: '0' },
      collection: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const { corpus } = buildCorpus(root);
  const { collection } = values;
  if (!/^\d+$/.test(values.days) || (collection !== undefined && !(collection in corpus))) {
    throw new Error(`${usage}\n\nCollections: ${Object.keys(corpus).join(', ')}.`);
  }
  const found = byStaleness(corpus, new Date().toISOString().slice(0, 10)).filter(
    (one) =>
      one.days >= Number(values.days) &&
      (collection === undefined || one.collection === collection),
  );
  if (values.json) return JSON.stringify(found, null, 2);
  const lines = found.map(({ days, date, collection: of, id, file }) =>
    [String(days).padStart(5), date.padEnd(10), of, id, file].join('  '),
  );
  return [...lines, `${found.length} records and sources.`].join('\n');
}

try {
  console.log(main());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
