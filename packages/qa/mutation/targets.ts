import { existsSync } from 'node:fs';

/** Sources that are mutated, by the start of their path, and the tests that hold them. */
interface Target {
  readonly sources: string;
  readonly tests: readonly string[];
}

const ofSchema = (name: string) => `packages/schema/test/${name}.test.ts`;
const ofQuery = (name: string) => `packages/query/test/${name}.test.ts`;
const ofData = (name: string) => `packages/data/test/${name}.test.ts`;
const ofValidate = (name: string) => `packages/validate/test/${name}.test.ts`;

/**
 * The first that fits counts. All tests of a package would do as well, at ten times the time: most
 * of them only pass through the mutated lines. A survivor may be killed by a test not named here:
 * `--tests` names others.
 */
const targets: readonly Target[] = [
  { sources: 'packages/schema/src/dataset-rules/', tests: [ofSchema('dataset-rules/*')] },
  { sources: 'packages/schema/src/', tests: [ofSchema('*')] },
  { sources: 'packages/query/src/references/', tests: [ofQuery('references.*')] },
  { sources: 'packages/query/src/search/', tests: [ofQuery('search')] },
  { sources: 'packages/query/src/changes/', tests: [ofQuery('changes')] },
  { sources: 'packages/query/src/citation/', tests: [ofQuery('citation')] },
  { sources: 'packages/query/src/states/', tests: [ofQuery('states*')] },
  { sources: 'packages/query/src/reconcile', tests: [ofQuery('reconcile*')] },
  { sources: 'packages/query/src/compare', tests: [ofQuery('compare*')] },
  { sources: 'packages/query/src/timeline', tests: [ofQuery('timeline')] },
  { sources: 'packages/query/src/gaps', tests: [ofQuery('gaps')] },
  {
    sources: 'packages/query/src/',
    tests: ['status-reasons', 'lookups', 'counts', 'answers-in-time', 'nothing-is-ignored'].map(
      ofQuery,
    ),
  },
  {
    sources: 'packages/validate/src/rules/sense/',
    tests: ['sense', 'exchanged-dates', 'wrong-numbers', 'rules'].map(ofValidate),
  },
  {
    sources: 'packages/validate/src/rules/reference/',
    tests: ['what-was-compared', 'severities', 'ministry-2015', 'rules'].map(ofValidate),
  },
  { sources: 'packages/validate/src/rules/', tests: ['rules', 'causes'].map(ofValidate) },
  {
    sources: 'packages/validate/src/cells/',
    tests: ['cells', 'cells/*', 'countries', 'answers', 'hidden-characters'].map(ofValidate),
  },
  {
    sources: 'packages/validate/src/table/',
    tests: ['column*', 'plan', 'header-and-delimiter', 'row-country', 'assignment'].map(ofValidate),
  },
  {
    sources: 'packages/data/generator/lint/',
    tests: ['broken-records-are-reported', 'record-rules', 'lint-fixes'].map(ofData),
  },
];

const isMutable = (file: string) =>
  file.endsWith('.ts') && !file.includes('/generated/') && !file.includes('/lexicon/');

/** The test of a rule alone, where there is one. */
function ruleTest(file: string): string | undefined {
  const [, name] = /^packages\/validate\/src\/rules\/\w+\/([\w-]+)\.ts$/.exec(file) ?? [];
  const test = ofValidate(`rules/${name}`);
  return name !== undefined && existsSync(test) ? test : undefined;
}

/** The tests for a source, or undefined if it is not mutated. */
export function testsOf(file: string): readonly string[] | undefined {
  if (!isMutable(file)) return undefined;
  const own = ruleTest(file);
  if (own !== undefined) return [own];
  return targets.find(({ sources }) => file.startsWith(sources))?.tests;
}
