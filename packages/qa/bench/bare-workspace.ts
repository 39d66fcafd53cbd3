import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names of ours: the settings name some of them. */
const rooms = ['schema', 'data', 'query', 'validate', 'cli'];

const manifestOf = (room: string) => ({
  name: `@ilo-kz/${room}`,
  private: true,
  type: 'module',
  scripts: {
    build: 'rolldown --config rolldown.config.ts && tsc -p tsconfig.build.json',
  },
});

const source = 'export const sum = (one: number, other: number): number => one + other;\n';

const test = `import { expect, test } from 'vitest';
import { sum } from '../src/index.js';

test('adds', () => {
  expect(sum(1, 2)).toBe(3);
});
`;

/**
 * Makes a clone of this repository bare: five packages that do nothing in place of ours. The tools,
 * the settings and the script `test` stay, so what is left is what the tools alone cost.
 */
export function makeBare(clone: string): void {
  const at = (path: string) => join(clone, path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const writeJson = (path: string, value: object) =>
    write(path, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(at('packages'), at('ours'));
  for (const room of rooms) {
    writeJson(`packages/${room}/package.json`, manifestOf(room));
    write(`packages/${room}/src/index.ts`, source);
    write(`packages/${room}/test/index.test.ts`, test);
    for (const name of ['tsconfig.json', 'tsconfig.build.json', 'rolldown.config.ts']) {
      cpSync(at(`ours/schema/${name}`), at(`packages/${room}/${name}`));
    }
  }
  for (const name of ['ours', 'docs', 'examples', '.changeset', 'knip.jsonc']) {
    rmSync(at(name), { recursive: true });
  }
  const own = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const demo = 'npm run --silent setup && turbo run build && node packages/schema/dist/index.js';
  const knip = 'knip --exclude catalog,dependencies';
  writeJson('package.json', { ...own, scripts: { ...own.scripts, demo, knip } });
  write('pnpm-lock.yaml', bareLock(readFileSync(at('pnpm-lock.yaml'), 'utf8')));
}

/** Our lock, with the bare packages in place of ours; what nothing needs is not installed. */
function bareLock(lock: string): string {
  const ofRoot = /^importers:\n\n( {2}\.:\n(?: {4}.*\n|\n(?= {4}))*)[\s\S]*?(?=^packages:)/m;
  const importers = rooms.map((room) => `  packages/${room}: {}\n\n`).join('');
  return lock.replace(ofRoot, `importers:\n\n$1\n${importers}`);
}
