import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

const { resolve } = createRequire(import.meta.url);

function folderOf(name: string): string {
  return dirname(resolve(`${name}/package.json`));
}

/**
 * Copies what other packages of ours publish as files, since the command line is installed without
 * them: the tables as CSV, the JSON Schemas, and the licence of the data.
 */
export function publishedFiles(): Plugin {
  return {
    name: 'published-files',
    generateBundle() {
      const copy = (from: string, fileName: string): void => {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(from) });
      };
      const copyAll = (folder: string, to: string): void => {
        for (const name of readdirSync(folder)) copy(join(folder, name), `${to}/${name}`);
      };
      const data = folderOf('@ilo-kz/data');
      copy(join(data, 'LICENSE-DATA'), 'LICENSE-DATA');
      copyAll(join(data, 'dist/csv'), 'csv');
      const schemas = join(folderOf('@ilo-kz/json-schema'), 'schema');
      for (const draft of readdirSync(schemas)) copyAll(join(schemas, draft), `schema/${draft}`);
    },
  };
}
