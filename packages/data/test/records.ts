import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkRecords } from '../build/build-corpus.js';
import type { Problem } from '../build/problem.js';
import { parse, readRecords } from '../build/read-records.js';

export const packageRoot = fileURLToPath(new URL('../', import.meta.url));

/** A change to the text of one record file. */
export interface Change {
  /** Path under `records/`, such as `ratifications/C087.yaml`. */
  readonly file: string;
  readonly edit: (text: string) => string;
}

/** The problems of all records after one of them was changed. */
export function problemsAfter({ file, edit }: Change): readonly Problem[] {
  const path = `packages/data/records/${file}`;
  const before = readFileSync(`${packageRoot}records/${file}`, 'utf8');
  const text = edit(before);
  if (text === before) throw new Error(`The change leaves ${file} as it is.`);
  const { files } = readRecords(packageRoot);
  const changed = files.find((read) => read.file === path);
  if (!changed) throw new Error(`There is no record ${path}.`);
  const read = parse(changed.collection, path, text);
  const others = files.filter((other) => other !== changed);
  return [...read.problems, ...checkRecords([...others, ...read.files]).problems];
}
