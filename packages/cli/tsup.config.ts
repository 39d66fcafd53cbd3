import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'node20.19',
  platform: 'node',
  noExternal: [/./],
  splitting: true,
  clean: true,
  dts: false,
  // CommonJS packages ask for modules of Node by `require`, which a module does not have.
  banner: {
    js: "import { createRequire as ilokzCreateRequire } from 'node:module'; const require = ilokzCreateRequire(import.meta.url);",
  },
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
