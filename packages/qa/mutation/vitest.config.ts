import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { onFrozenRecords, onLiveRecords, withoutBuild } from '../../../vitest.aliases.js';

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const tests = (process.env.MUTATION_TESTS ?? '').split(',');
const isOfRecord = tests.some((test) => test.startsWith('packages/data/'));

/**
 * For the runs of Stryker, in its copy of the repository: one project, and only the tests that
 * concern the mutated files. The seed is that of `npm test`, so that a score is never luck.
 */
export default defineConfig({
  root: path(''),
  resolve: { alias: [...(isOfRecord ? onLiveRecords : onFrozenRecords), ...withoutBuild] },
  test: {
    include: tests,
    exclude: ['**/*.slow.test.ts', '**/node_modules/**'],
    provide: { isFull: false },
    isolate: false,
    globalSetup: [path('vitest.seed.ts')],
    setupFiles: [
      path('vitest.properties.ts'),
      ...(tests.some((test) => test.startsWith('packages/validate/'))
        ? [path('packages/validate/test/lexicon.setup.ts')]
        : []),
    ],
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
  },
});
