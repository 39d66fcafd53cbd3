import { defineConfig } from 'vitest/config';

/**
 * The slow proofs: they pack every public package, install the tarballs with npm in a folder
 * outside the workspace, and look at them from there. The installation happens once, in
 * `consumer/setup.ts`, and is only read afterwards.
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
