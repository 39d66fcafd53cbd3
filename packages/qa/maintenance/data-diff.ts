import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changes, changesMarkdown, changesText } from '@ilo-kz/query/changes';
import { datasetOf } from './dataset-versions.js';

/*
 * `npm run data:diff -- OLD [NEW]` prints what was added, changed and removed between two versions of
 * the data, with the evidence for each change: as text, with `--markdown` or with `--json`. NEW is
 * the working tree by default.
 */
const usage = `Usage: npm run data:diff -- OLD [NEW] [--markdown | --json]

OLD and NEW: a published version (0.1.0), a revision of git (v0.1.0, HEAD~3), the file dataset.json,
or a folder with one JSON file for each collection. NEW is by default the records of the working tree.`;

const root = fileURLToPath(new URL('../../../', import.meta.url));

async function main(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { markdown: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const [older, newer, ...more] = positionals;
  if (older === undefined || more.length > 0) throw new Error(usage);
  const all = changes(
    await datasetOf(older, root),
    newer === undefined ? await import('@ilo-kz/data') : await datasetOf(newer, root),
  );
  if (values.json) return `${JSON.stringify(all, null, 2)}\n`;
  return values.markdown ? changesMarkdown(all) : changesText(all);
}

try {
  process.stdout.write(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
