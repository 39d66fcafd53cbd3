/** The documents of the site by their names in its addresses, and the files that they are made from. */
export const documentFiles = {
  concepts: 'docs/concepts.md',
  evidence: 'docs/evidence.md',
  counts: 'docs/counts.md',
  rules: 'docs/rules.md',
  glossary: 'docs/glossary.md',
  'how-to-cite': 'docs/how-to-cite.md',
  'correct-a-fact': 'docs/correct-a-fact.md',
  recipes: 'docs/recipes.md',
  'other-languages': 'docs/other-languages.md',
  records: 'docs/records.md',
  coverage: 'docs/coverage.md',
  'data-policy': 'docs/data-policy.md',
  compatibility: 'docs/compatibility.md',
  'packages/data': 'packages/data/README.md',
  'packages/query': 'packages/query/README.md',
  'packages/validate': 'packages/validate/README.md',
  'packages/cli': 'packages/cli/README.md',
  'packages/json-schema': 'packages/json-schema/README.md',
  'packages/schema': 'packages/schema/README.md',
  findings: 'docs/findings.md',
  'validate-in-ci': 'docs/validate-in-ci.md',
  'validation-at-scale': 'docs/validation-at-scale.md',
  limits: 'docs/limits.md',
  contributing: 'CONTRIBUTING.md',
  'code-of-conduct': 'CODE_OF_CONDUCT.md',
  security: 'SECURITY.md',
  decisions: 'docs/decisions.md',
  dependencies: 'docs/dependencies.md',
  mutation: 'docs/mutation.md',
  torture: 'docs/torture.md',
} as const;

export type DocumentName = keyof typeof documentFiles;

/** In the order in which the list of documents has them. */
export const documentGroups = {
  facts: ['concepts', 'evidence', 'counts', 'rules', 'glossary', 'how-to-cite', 'correct-a-fact'],
  use: ['recipes', 'other-languages', 'records', 'coverage', 'data-policy', 'compatibility'],
  packages: [
    'packages/data',
    'packages/query',
    'packages/validate',
    'packages/cli',
    'packages/json-schema',
    'packages/schema',
  ],
  check: ['findings', 'validate-in-ci', 'validation-at-scale', 'limits'],
  project: [
    'contributing',
    'code-of-conduct',
    'security',
    'decisions',
    'dependencies',
    'mutation',
    'torture',
  ],
} as const satisfies Readonly<Record<string, readonly DocumentName[]>>;

export type DocumentGroup = keyof typeof documentGroups;

export const documentNames = Object.keys(documentFiles) as readonly DocumentName[];

/** Whether a document is one of the list, and not a page of the reference of functions. */
export function isListed(name: string): name is DocumentName {
  return Object.hasOwn(documentFiles, name);
}

/** Where the names of the pages of the reference of functions begin. */
export const referencePrefix = 'api/';
