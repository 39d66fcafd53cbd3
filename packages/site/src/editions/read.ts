import { readdir, readFile } from 'node:fs/promises';
import { type Edition, newestFirst } from './edition.js';

const folder = new URL('../../editions/', import.meta.url);

/** All released versions, the newest first; none before the first release. */
export async function readEditions(): Promise<readonly Edition[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const read = files.map(async (name) => readFile(new URL(name, folder), 'utf8'));
  return newestFirst((await Promise.all(read)).map((text) => JSON.parse(text) as Edition));
}
