import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GeneratedFiles,
  reportDifferences,
  writeOrCheck,
} from '../../json-schema/build/generated-files.js';
import { findingsDocument } from './findings-document.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const check = process.argv.includes('--check');
const files: GeneratedFiles = new Map([
  ['docs/findings.md', findingsDocument()],
  ['packages/validate/src/version.ts', versionModule()],
]);
reportDifferences(writeOrCheck(root, [], files, { check }), { check, folder: '' });

function versionModule(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(`${root}packages/validate/package.json`, 'utf8'),
  );
  const { version } = manifest as { readonly version: string };
  return `// Generated from packages/validate/package.json by packages/validate/build. Do not edit.
/** The version of this package. */
export const version = '${version}';
`;
}
