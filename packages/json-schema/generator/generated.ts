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
  for (const draft of drafts) {
    files.set(`src/generated/documents-${draft}.ts`, documentsModule(draft));
  }
  files.set('src/generated/types.ts', await interfaces(document('dataset', 'draft-07')));
  return files;
}

/** All documents of a draft as a module, for programs that cannot import JSON. */
function documentsModule(draft: Draft): string {
  const documents = Object.fromEntries(documentNames.map((name) => [name, document(name, draft)]));
  const json = JSON.stringify(documents).replace(/[\\']/g, (mark) => `\\${mark}`);
  const example =
    draft === '2020-12'
      ? "'urn:ilo-kz:schema:2020-12:ratification'"
      : "'urn:ilo-kz:schema:draft-07:ratification'";
  return `// Generated from @ilo-kz/schema by packages/json-schema/generator. Do not edit.
import type { DocumentName, SchemaDocument } from '../document.js';

/**
 * The JSON Schema documents, draft ${draft}, by name. Each stands alone and has a URN as \`$id\`, so
 * that a validator finds it without fetching anything.
 *
 * @example documents.ratification.$id // ${example}
 */
export const documents: Readonly<Record<DocumentName, SchemaDocument>> =
  /* @__PURE__ */ JSON.parse('${json}');
`;
}

/** They contain only generated files. */
export const generatedFolders = ['schema', 'src/generated'];
