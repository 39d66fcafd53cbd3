/** A way in which users bundle. */
export interface Bundler {
  readonly name: string;
  /** Bundles `answers.js` as ES modules. */
  readonly command: string;
  /** Where to. */
  readonly folder: string;
}

/** What a user installs for all of them. Not in the catalog, so that `npm run demo` fetches none. */
export const bundlerSpecs: readonly string[] = [
  'esbuild@0.28.2',
  'rollup@4.68.8',
  '@rollup/plugin-commonjs',
  '@rollup/plugin-json',
  '@rollup/plugin-node-resolve',
  'vite@8.3.8',
  'webpack@5.113.0',
  'webpack-cli@7.3.1',
];

const esbuild = 'npx esbuild answers.js --bundle --splitting --format=esm --log-level=error';

export const bundlers: readonly Bundler[] = [
  { name: 'esbuild, for a browser', folder: 'esbuild', command: `${esbuild} --outdir=esbuild` },
  {
    name: 'esbuild, for a neutral platform',
    folder: 'esbuild-neutral',
    command: `${esbuild} --platform=neutral --main-fields=module,main --outdir=esbuild-neutral`,
  },
  {
    name: 'rollup',
    folder: 'rollup',
    command: 'npx rollup answers.js --dir rollup --plugin node-resolve,commonjs,json --silent',
  },
  {
    name: 'webpack, for a browser',
    folder: 'webpack',
    command: 'npx webpack --env target=web,es2022 --output-path webpack',
  },
  {
    name: 'webpack, for a neutral platform',
    folder: 'webpack-neutral',
    command: 'npx webpack --env target=es2022 --output-path webpack-neutral',
  },
];
