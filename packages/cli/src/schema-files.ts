import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The names of the JSON Schema documents, by name. */
export async function schemaNames(draft: string): Promise<readonly string[]> {
  const files = await readdir(folderOf(draft));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** The text of one of them. */
export function schemaText(name: string, draft: string): Promise<string> {
  return readFile(join(folderOf(draft), `${name}.json`), 'utf8');
}

function folderOf(draft: string): string {
  return join(dirname(require.resolve('@ilo-kz/json-schema/package.json')), 'schema', draft);
}
