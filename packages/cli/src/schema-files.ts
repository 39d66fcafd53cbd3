import { readdir, readFile } from 'node:fs/promises';
import { publishedFile } from './published-files.js';

/** The names of the JSON Schema documents, by name. */
export async function schemaNames(draft: string): Promise<readonly string[]> {
  const files = await readdir(publishedFile(`schema/${draft}/`));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** The text of one of them. */
export function schemaText(name: string, draft: string): Promise<string> {
  return readFile(publishedFile(`schema/${draft}/${name}.json`), 'utf8');
}
