import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Dataset } from '@ilo-kz/schema';
import * as z from 'zod';
import type { GeneratedFiles } from '../../json-schema/generator/generated-files.js';
import { fingerprint } from '../src/check/fingerprint.js';
import { ValidateConfig } from '../src/node/config-schema.js';
import { RatificationRow } from '../src/ratification-row.js';
import { codesOfStatesModule } from './codes-of-states.js';
import { findingsDocument } from './findings-document.js';
import { namesOfStatesModule } from './names-of-states.js';
import { publishedTablesModule } from './published-tables.js';
import { thirdPartyNotices } from './third-party-notices.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The modules and documents of this package, by path relative to the repository.
 *
 * @param dataPackage The `datapackage.json` of `@ilo-kz/data`.
 */
export function generatedFiles(dataPackage: string): GeneratedFiles {
  const lexicon = 'packages/validate/src/cells/lexicon/generated';
  return new Map([
    ['docs/findings.md', findingsDocument()],
    ['packages/validate/src/version.ts', versionModule()],
    ['packages/validate/config.schema.json', configSchema()],
    ['packages/validate/third-party-notices.txt', thirdPartyNotices()],
    [`${lexicon}/codes-of-states.ts`, codesOfStatesModule()],
    [`${lexicon}/names-of-states.ts`, namesOfStatesModule()],
    [
      'packages/validate/src/table/generated/published-columns.ts',
      publishedTablesModule(dataPackage),
    ],
  ]);
}

function hashOf(schema: z.ZodType): string {
  return fingerprint(JSON.stringify(z.toJSONSchema(schema)));
}

/** The schema for editors, which support draft-07. */
function configSchema(): string {
  const schema = z.toJSONSchema(ValidateConfig, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function versionModule(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(`${root}packages/validate/package.json`, 'utf8'),
  );
  const { version } = manifest as { readonly version: string };
  return `// Generated from packages/validate/package.json and the schemas by packages/validate/generator. Do not edit.
/** The version of this package. */
export const version = '${version}';

/** Hashes of the schemas, which identify them independently of the version. */
export const schemaHashes = {
  RatificationRow: '${hashOf(RatificationRow)}',
  Dataset: '${hashOf(Dataset)}',
};
`;
}
