import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** One mutant and what became of it. */
export interface Outcome {
  readonly file: string;
  readonly status: string;
}

/**
 * Mutates sources in a copy of the repository, and runs the tests on each mutant. The working tree
 * is not touched.
 *
 * @param mutate Files, or lines of them as `file.ts:10-20`.
 * @param tests Globs of the tests.
 */
export async function runStryker(
  mutate: readonly string[],
  tests: readonly string[],
): Promise<readonly Outcome[]> {
  // Read by vitest.config.ts in the processes that Stryker starts.
  process.env.MUTATION_TESTS = tests.join(',');
  const options: PartialStrykerOptions = {
    mutate: [...mutate],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), beside('ignored-texts.js')],
    ignorers: ['texts'],
    vitest: { configFile: 'packages/qa/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    ignorePatterns: ['dist', 'docs/torture.md', '.turbo'],
    allowConsoleColors: false,
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
    reporters: ['clear-text', 'progress-append-only', 'json'],
    jsonReporter: {
      fileName: join(mkdtempSync(join(tmpdir(), 'ilo-kz-mutation-')), 'report.json'),
    },
    thresholds: { high: 95, low: 85, break: null },
    disableTypeChecks: false,
    checkers: [],
    // Only ends what would never end: a busy machine must not count as a killed mutant.
    timeoutMS: 120_000,
  } as PartialStrykerOptions;
  const results = await new Stryker(options).runMutationTest();
  return results.map(({ fileName, status }) => ({ file: fileName, status }));
}
