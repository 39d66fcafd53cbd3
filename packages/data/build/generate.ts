import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GeneratedFiles,
  reportDifferences,
  writeOrCheck,
} from '../../json-schema/build/generated-files.js';
import { buildCorpus } from './build-corpus.js';
import { type CollectionName, collections } from './collections.js';
import type { Corpus } from './corpus.js';
import { formatProblem } from './problem.js';
import { renderCategories, renderClocks, renderCollection, renderMeta } from './render/modules.js';
import { renderTypes } from './render/types.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const check = process.argv.includes('--check');

const { corpus, problems } = buildCorpus(root);
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the records.`);
  process.exitCode = 1;
} else {
  const differences = writeOrCheck(root, ['src/generated'], generatedFiles(corpus), { check });
  reportDifferences(differences, { check });
}

function generatedFiles(valid: Corpus): GeneratedFiles {
  const interfaces = readFileSync(`${root}../json-schema/src/generated/types.ts`, 'utf8');
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string;
  };
  const banner = (from: string) =>
    `// Generated from ${from} by packages/data/build. Do not edit.\n`;
  const records = banner('packages/data/records');
  const files = new Map<string, string>();
  const add = (name: string, text: string) => files.set(`src/generated/${name}.ts`, text);
  add(
    'types',
    renderTypes(interfaces, valid, banner('@ilo-kz/json-schema and packages/data/records')),
  );
  for (const name of Object.keys(collections) as CollectionName[]) {
    add(name, renderCollection(name, valid, banner(`packages/data/records/${name}`)));
  }
  add('clocks', renderClocks(valid, records));
  add('categories', renderCategories(valid, records));
  add('meta', renderMeta(valid, version, records));
  return files;
}
