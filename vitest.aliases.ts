import { fileURLToPath } from 'node:url';

/** A package of the workspace and its sub-paths, and the source that a test reads instead of it. */
export interface Alias {
  readonly find: RegExp;
  readonly replacement: string;
}

const packages = fileURLToPath(new URL('packages/', import.meta.url));

/** The sources of the packages: a test needs no build, and never sees an old one. */
const sources: readonly Alias[] = [
  {
    find: /^@ilo-kz\/data\/(binding-delay|dates|nearest|collections)$/,
    replacement: `${packages}data/src/generated/$1.ts`,
  },
  {
    find: /^@ilo-kz\/schema\/(binding-delay|collections|dates|nearest)$/,
    replacement: `${packages}schema/src/plain/$1.ts`,
  },
  {
    find: /^@ilo-kz\/schema\/known-codes$/,
    replacement: `${packages}schema/src/generated/known-codes.ts`,
  },
  {
    find: /^@ilo-kz\/schema\/dataset-rules$/,
    replacement: `${packages}schema/src/dataset-rules/index.ts`,
  },
  {
    find: /^@ilo-kz\/schema\/dataset-rules\/list$/,
    replacement: `${packages}schema/src/dataset-rules/rules.ts`,
  },
  {
    find: /^@ilo-kz\/query\/(changes|search|states)$/,
    replacement: `${packages}query/src/$1/index.ts`,
  },
  {
    find: /^@ilo-kz\/validate\/languages$/,
    replacement: `${packages}validate/src/locales/languages.ts`,
  },
  { find: /^@ilo-kz\/picture\/names$/, replacement: `${packages}picture/src/names.ts` },
  { find: /^@ilo-kz\/validate\/node$/, replacement: `${packages}validate/src/node/index.ts` },
  {
    find: /^@ilo-kz\/json-schema\/draft-07$/,
    replacement: `${packages}json-schema/src/draft-07.ts`,
  },
  {
    find: /^@ilo-kz\/(schema|json-schema|query|validate|picture)$/,
    replacement: `${packages}$1/src/index.ts`,
  },
];

/**
 * For `npm test`, which builds nothing: the command line reads files of other packages from its
 * `dist`, where only a build puts them.
 */
export const withoutBuild: readonly Alias[] = [
  { find: /^\.\/published-folder\.js$/, replacement: `${packages}cli/test/published-folder.ts` },
];

/** The records in a folder laid out as the sources of `@ilo-kz/data`. */
const records = (folder: string): readonly Alias[] => [
  { find: /^@ilo-kz\/data$/, replacement: `${packages}${folder}/index.ts` },
  { find: /^@ilo-kz\/data\/([a-z]+)$/, replacement: `${packages}${folder}/generated/$1.ts` },
];

/** For the tests of `data`, which are about the records as they are today. */
export const onLiveRecords: readonly Alias[] = [...sources, ...records('data/src')];

/** For all other tests: a new record or a corrected date must not change what they expect. */
export const onFrozenRecords: readonly Alias[] = [...sources, ...records('qa/fixtures/dataset')];
