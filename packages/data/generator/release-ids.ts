import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCorpus } from './build-corpus.js';
import { knownIds } from './redirects.js';

/*
 * Part of a release: writes all published ids to `released-ids.json`. A test compares the records
 * with the last release, so that no id vanishes by accident.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const { corpus, redirects } = buildCorpus(root);
const released = { version, ids: knownIds(corpus, redirects) };
writeFileSync(`${root}released-ids.json`, `${JSON.stringify(released, null, 1)}\n`);
console.log(`released-ids.json holds the ids of ${version}.`);
