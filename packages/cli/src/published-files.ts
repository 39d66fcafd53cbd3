import { readdir, readFile } from 'node:fs/promises';
import { publishedFolder as folder } from './published-folder.js';

/** The records of a collection as CSV. */
export function publishedCsv(collection: string): Promise<string> {
  return readFile(new URL(`csv/${collection}.csv`, folder), 'utf8');
}

/** The names of the JSON Schema documents, sorted. */
export async function schemaNames(draft: string): Promise<readonly string[]> {
  const files = await readdir(new URL(`schema/${draft}/`, folder));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** The text of a JSON Schema document. */
export function schemaText(name: string, draft: string): Promise<string> {
  return readFile(new URL(`schema/${draft}/${name}.json`, folder), 'utf8');
}
