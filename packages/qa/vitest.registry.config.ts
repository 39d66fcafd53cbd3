import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In the order of their names: the last one publishes a second release. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/**
 * The slowest tests: they publish the last commit to a registry on this machine and use it from
 * there as the documents say. `--mode long` runs what takes too long for every change.
 */
export default defineConfig(({ mode }) => ({
  test: {
    name: 'registry',
    include: [mode === 'long' ? 'registry/**/*.long.test.ts' : 'registry/**/*.test.ts'],
    exclude: mode === 'long' ? [] : ['registry/**/*.long.test.ts'],
    globalSetup: ['registry/setup.ts'],
    fileParallelism: false,
    sequence: { sequencer: ByName },
    // Neither a slow registry nor a busy machine fails a test: this ends only what would never end.
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
  },
}));
