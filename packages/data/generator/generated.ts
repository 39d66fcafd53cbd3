import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectionNames } from '@ilo-kz/schema';
import type { GeneratedFiles } from '../../json-schema/generator/generated-files.js';
import type { Built } from './build-corpus.js';
import { renderCoverage } from './render/coverage.js';
import { withDataCard } from './render/data-card.js';
import { renderKnownCodes } from './render/known-codes.js';
import {
  largeCollections,
  renderCollections,
  renderMeta,
  renderPart,
  renderRedirects,
  renderRegister,
} from './render/modules.js';
import { renderRecordFields } from './render/record-fields.js';
import { renderTypes } from './render/types.js';

/**
 * Modules that both @ilo-kz/schema and this package publish. They are copied because this package has
 * no dependencies. They import nothing, so each copy is complete.
 */
const plainModules = ['binding-delay', 'collections', 'dates', 'nearest'] as const;

const root = fileURLToPath(new URL('../', import.meta.url));

/** The modules and documents made from valid records, by path relative to this package. */
export function generatedFiles(valid: Built): GeneratedFiles {
  const { corpus, completeness, redirects } = valid;
  const interfaces = readFileSync(`${root}../json-schema/src/generated/types.ts`, 'utf8');
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string;
  };
  const banner = (from: string) =>
    `// Generated from ${from} by packages/data/generator. Do not edit.\n`;
  const records = banner('packages/data/records');
  const files = new Map<string, string>();
  const add = (name: string, text: string) => files.set(`src/generated/${name}.ts`, text);
  const typesOrigin = banner('@ilo-kz/json-schema and packages/data/records');
  files.set('src/generated/types.d.ts', renderTypes(interfaces, corpus, typesOrigin));
  const small = collectionNames.filter((name) => !largeCollections.includes(name));
  for (const name of largeCollections) {
    add(name, renderCollections([name], corpus, banner(`packages/data/records/${name}`)));
  }
  add('statements', renderCollections(small, corpus, records));
  for (const name of small) add(name, renderPart([name], 'statements', records));
  add('register', renderRegister(corpus, completeness, records));
  add('clocks', renderPart(['type Clocks', 'clocks', 'completeTo'], 'register', records));
  add('categories', renderPart(['type CategorySpan', 'categories'], 'register', records));
  add('meta', renderMeta(corpus, completeness, version, records));
  add('redirects', renderRedirects(redirects, records));
  for (const name of plainModules) {
    const source = `packages/schema/src/plain/${name}.ts`;
    add(name, banner(source) + readFileSync(`${root}../../${source}`, 'utf8'));
  }
  files.set('../schema/src/generated/known-codes.ts', renderKnownCodes(corpus, records));
  files.set('../../docs/coverage.md', renderCoverage(valid));
  files.set('../../docs/records.md', renderRecordFields());
  files.set('README.md', withDataCard(readFileSync(`${root}README.md`, 'utf8'), valid));
  return files;
}
