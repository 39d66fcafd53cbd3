import { defineConfig } from 'vitest/config';

/**
 * The slow tests: they pack every public package, install the tarballs with npm in a folder outside
 * the workspace, and use them from there. Everything is installed once, in `consumer/setup.ts`.
 */
export default defineConfig({
  test: {
    name: 'consumer',
    include: ['consumer/**/*.test.ts'],
    globalSetup: ['consumer/setup.ts'],
    // Neither a slow registry nor a busy machine fails a test: this ends only what would never end.
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
  },
});
