import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames } from '@ilo-kz/data/collections';
import type { ComparedDataset } from '@ilo-kz/query/changes';
import { fileProblem, readWholeFile } from '@ilo-kz/validate/node';
import { quoted } from './print/messages.js';

/**
 * The dataset in a file such as `dataset.json`, or in a folder with one JSON file for each collection,
 * which may be in `json`, as in the package @ilo-kz/data.
 *
 * @throws RangeError that says what is wrong with the file.
 */
export async function datasetIn(path: string): Promise<ComparedDataset> {
  try {
    if (!(await stat(path)).isDirectory()) return (await jsonIn(path)) as ComparedDataset;
    const files = await readdir(path);
    const names = collectionNames.filter((name) => files.includes(`${name}.json`));
    if (names.length === 0 && files.includes('json')) return datasetIn(join(path, 'json'));
    if (names.length === 0) {
      throw new RangeError(`${quoted(path)} has no JSON file of a collection.`);
    }
    const collections = names.map(
      async (name) => [name, await jsonIn(join(path, `${name}.json`))] as const,
    );
    return Object.fromEntries(await Promise.all(collections)) as ComparedDataset;
  } catch (error) {
    const problem = fileProblem(error);
    throw problem === undefined
      ? error
      : new RangeError(`cannot read ${quoted(path)}: ${problem}.`, { cause: error });
  }
}

async function jsonIn(path: string): Promise<unknown> {
  const text = (await readWholeFile(path)).toString('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new RangeError(`${quoted(path)} is not valid JSON: ilo-kz validate says where.`, {
      cause: error,
    });
  }
}
