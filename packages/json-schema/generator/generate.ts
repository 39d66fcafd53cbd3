import { fileURLToPath } from 'node:url';
import { type Draft, document, documentNames } from './documents.js';
import { type GeneratedFiles, reportDifferences, writeOrCheck } from './generated-files.js';
import { interfaces } from './types.js';

const drafts: readonly Draft[] = ['2020-12', 'draft-07'];

async function generatedFiles(): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const draft of drafts) {
    for (const name of documentNames) {
      files.set(
        `schema/${draft}/${name}.json`,
        `${JSON.stringify(document(name, draft), null, 2)}\n`,
      );
    }
  }
  files.set('src/generated/types.ts', await interfaces(document('dataset', 'draft-07')));
  return files;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const check = process.argv.includes('--check');
const folders = ['schema', 'src/generated'];
reportDifferences(writeOrCheck(root, folders, await generatedFiles(), { check }), {
  check,
  folder: 'packages/json-schema/',
});
