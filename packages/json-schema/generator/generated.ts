import { type Draft, document, documentNames } from './documents.js';
import type { GeneratedFiles } from './generated-files.js';
import { interfaces } from './types.js';

const drafts: readonly Draft[] = ['2020-12', 'draft-07'];

/** The JSON Schema documents and the interfaces, by path relative to this package. */
export async function generatedFiles(): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const draft of drafts) {
    for (const name of documentNames) {
      files.set(
        `schema/${draft}/${name}.json`,
        `${JSON.stringify(document(name, draft), null, 2)}\n`,
      );
    }
  }
  files.set('src/generated/types.ts', await interfaces(document('dataset', 'draft-07')));
  return files;
}

/** They contain only generated files. */
export const generatedFolders = ['schema', 'src/generated'];
