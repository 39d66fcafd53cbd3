import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../src/workspace.js';

/** The workspace's own settings: the bare one has the same tools, at the same versions. */
const settings = [
  ...['pnpm-workspace.yaml', 'turbo.json', 'biome.json', '.gitignore'],
  ...['vitest.config.ts', 'vitest.aliases.ts', 'vitest.properties.ts', 'vitest.seed.ts'],
  ...['tsconfig.base.json', 'tsconfig.build.json', 'tsconfig.check.json', 'tsup.config.base.ts'],
];

const source = `/** The sum of two numbers. */
export function sum(one: number, other: number): number {
  return one + other;
}
`;

const test = `import { expect, test } from 'vitest';
import { sum } from '../src/index.js';

test('adds', () => {
  expect(sum(1, 2)).toBe(3);
});
`;

/** As many as the recorded figures were taken with; the settings name some of them. */
const rooms = ['schema', 'data', 'query', 'validate', 'cli'];

const manifestOf = (room: string) => ({
  name: `@ilo-kz/${room}`,
  version: '0.1.0',
  private: true,
  type: 'module',
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  scripts: {
    build: 'tsup && tsc -p tsconfig.build.json',
  },
});

/**
 * Makes a workspace with our tools and settings and five packages that do nothing, with the scripts
 * `demo` and `test`: what the tools alone cost.
 */
export function makeBareWorkspace(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  for (const name of settings) cpSync(join(root, name), join(folder, name), { recursive: true });
  const own = JSON.parse(read('package.json')) as Readonly<Record<string, unknown>> & {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const demo = 'npm run --silent setup && turbo run build && node packages/schema/dist/index.js';
  const scripts = {
    ...own.scripts,
    demo,
    knip: 'knip --exclude catalog,dependencies',
  };
  write('package.json', json({ ...own, scripts }));
  write('pnpm-lock.yaml', lockOf(read('pnpm-lock.yaml')));
  for (const room of rooms) {
    for (const name of ['tsconfig.json', 'tsconfig.build.json', 'tsup.config.ts']) {
      write(`packages/${room}/${name}`, read(`packages/schema/${name}`));
    }
    write(`packages/${room}/package.json`, json(manifestOf(room)));
    write(`packages/${room}/src/index.ts`, source);
    write(`packages/${room}/test/index.test.ts`, test);
  }
}

/** Our lock, with the bare packages in place of ours; what nothing needs is not installed. */
function lockOf(text: string): string {
  const rootAlone = /^importers:\n\n( {2}\.:\n(?: {4}.*\n|\n(?= {4}))*)[\s\S]*?(?=^packages:)/m;
  const importers = rooms.map((room) => `  packages/${room}: {}\n\n`).join('');
  return text.replace(rootAlone, `importers:\n\n$1\n${importers}`);
}
