import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames } from '@ilo-kz/data/collections';
import { type ComparedDataset, changes, changesMarkdown, changesText } from '@ilo-kz/query/changes';
import { fileProblem, readWholeFile } from '@ilo-kz/validate/node';
import type { Context } from '../context.js';
import { quoted } from '../print/quoted.js';

export interface ChangesOptions {
  readonly format: 'text' | 'md';
  readonly json?: boolean;
}

/** Prints the difference between two versions of the data, or to the records of this command. */
export async function answerChanges(
  older: string,
  newer: string | undefined,
  { format, json }: ChangesOptions,
  context: Context,
): Promise<void> {
  const all = changes(
    await datasetIn(older, context),
    newer === undefined ? await import('@ilo-kz/data') : await datasetIn(newer, context),
  );
  if (json) return context.output.out(JSON.stringify(all, null, 2));
  const text = format === 'md' ? changesMarkdown(all) : changesText(all);
  context.output.out(text.trimEnd());
}

async function datasetIn(path: string, context: Context): Promise<ComparedDataset> {
  try {
    if (!(await stat(path)).isDirectory()) return (await jsonIn(path, context)) as ComparedDataset;
    const files = await readdir(path);
    const names = collectionNames.filter((name) => files.includes(`${name}.json`));
    if (names.length === 0) context.fail(`${quoted(path)} has no JSON file of a collection.`);
    const collections = names.map(
      async (name) => [name, await jsonIn(join(path, `${name}.json`), context)] as const,
    );
    return Object.fromEntries(await Promise.all(collections)) as ComparedDataset;
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    return context.fail(`cannot read ${quoted(path)}: ${problem}.`);
  }
}

async function jsonIn(path: string, { fail }: Context): Promise<unknown> {
  const text = (await readWholeFile(path)).toString('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return fail(`${quoted(path)} is not valid JSON: ilo-kz validate says where.`);
  }
}
