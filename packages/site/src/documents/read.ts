import { readFile } from 'node:fs/promises';
import type { Document } from './document.js';
import { documentFiles, documentNames } from './list.js';

const repositoryRoot = new URL('../../../../', import.meta.url);

/** The documents of the list, from the files that people read in the repository. */
export function readDocuments(): Promise<readonly Document[]> {
  return Promise.all(
    documentNames.map(async (name) => {
      const path = documentFiles[name];
      return { name, path, markdown: await readFile(new URL(path, repositoryRoot), 'utf8') };
    }),
  );
}
