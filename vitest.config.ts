import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { onFrozenRecords, onLiveRecords, withoutBuild } from './vitest.aliases.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The tests of `data` are about the records of today; those of all other packages share one copy
 * of the sources, on frozen records: to load it once for all of them takes less time than the tests.
 */
const packages = readdirSync(path('packages'));
const projects = [
  {
    name: 'record',
    alias: onLiveRecords,
    folders: ['data'],
    setup: [],
    before: ['vitest.seed.ts'],
  },
  {
    name: 'code',
    alias: onFrozenRecords,
    folders: packages.filter((name) => name !== 'data'),
    setup: ['packages/validate/test/lexicon.setup.ts'],
    before: ['vitest.seed.ts', 'vitest.browser.ts'],
  },
];

/**
 * `--mode full`: every test, and properties with all their runs. Otherwise no `*.slow.test.ts`.
 * The tests of types, `*.test-d.ts`, are checked by `npm run typecheck`.
 */
export default defineConfig(({ mode }) => {
  const isFull = mode === 'full';
  const project = ({ name, alias, folders, setup, before }: (typeof projects)[number]) => ({
    resolve: { alias: [...alias, ...(isFull ? [] : withoutBuild)] },
    test: {
      name,
      include: folders.map((folder) => `packages/${folder}/test/**/*.test.ts`),
      exclude: [...configDefaults.exclude, ...(isFull ? [] : ['**/*.slow.test.ts'])],
      provide: { isFull },
      globalSetup: before.map(path),
      setupFiles: ['vitest.properties.ts', ...setup].map(path),
      // Importing the same sources anew for each file took longer than the tests.
      isolate: false,
      // No test fails because the machine is busy: this ends only what would never end.
      testTimeout: 30 * 60_000,
      hookTimeout: 30 * 60_000,
    },
  });
  return {
    test: {
      projects: projects.map(project),
      // `npm run coverage`: a table of what no test runs, without a threshold. Whether a test
      // notices a mistake is what `npm run mutate` asks.
      coverage: {
        provider: 'v8' as const,
        include: ['packages/*/src/**/*.ts'],
        exclude: ['**/generated/**'],
        reporter: [['text', { skipFull: true }], ['json-summary']],
      },
    },
  };
});
