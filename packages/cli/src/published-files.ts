import { readdir, readFile } from 'node:fs/promises';

/** The folder of copied files. The path is the same from `src` and from `dist`. */
const folder = new URL('../dist/', import.meta.url);

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
