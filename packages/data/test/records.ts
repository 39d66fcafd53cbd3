import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCorpus } from '../generator/build-corpus.js';
import type { Problem } from '../generator/problem.js';
import { readRecords } from '../generator/read-records.js';
import { readRecord } from '../generator/read-yaml.js';

export const packageRoot = fileURLToPath(new URL('../', import.meta.url));

/** A day after every recorded date, so that no test depends on the current day. */
export const lastDay = '2998-12-31';

const untouched = readRecords(packageRoot);

/** The published records, checked. */
export const built = buildCorpus(packageRoot, untouched, lastDay);

/** A change to the text of one record file. */
export interface Change {
  /** Path under `records/`, such as `ratifications/C087.yaml`. */
  readonly file: string;
  readonly edit: (text: string) => string;
}

/** The problems of all records after a change to one of them. */
export function problemsAfter({ file, edit }: Change): readonly Problem[] {
  const path = `packages/data/records/${file}`;
  const before = readFileSync(`${packageRoot}records/${file}`, 'utf8');
  const text = edit(before);
  if (text === before) throw new Error(`The change does not change ${file}.`);
  const changed = untouched.files.find((read) => read.file === path);
  if (!changed) throw new Error(`There is no record ${path}.`);
  const read = readRecord(changed.collection, path, text);
  const files = untouched.files.flatMap((other) => (other === changed ? read.files : [other]));
  const problems = [...untouched.problems, ...read.problems];
  return buildCorpus(packageRoot, { files, problems }, lastDay).problems;
}
