import type { Options } from 'tsup';

/**
 * One output file per source file, so that a consumer's bundler keeps only what is imported
 * and `dist` mirrors `src`. Declarations come from `tsc` (tsconfig.build.json).
 */
export const library: Options = {
  entry: ['src/**/*.ts', '!src/**/*.d.ts'],
  bundle: false,
  format: ['esm'],
  target: 'node20.19',
  platform: 'neutral',
  sourcemap: false,
  clean: true,
  dts: false,
  // Cyrillic as it is: escaped, a letter takes six bytes instead of two.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};
