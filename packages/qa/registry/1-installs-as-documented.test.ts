import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { examplesOf } from '../src/readme-examples.js';
import { newStranger, type Stranger } from '../src/stranger.js';
import { publicPackages, tool } from '../src/workspace.js';
import { codeIn, document, installLines } from './documents.js';

const { folder, registry } = inject('released');
const readmes = publicPackages()
  .filter(({ manifest }) => manifest.bin === undefined)
  .map(({ shortName }) => `packages/${shortName}/README.md`);
const table = 'instrument,registered\nC087,2000-12-13\n';

describe.each(['README.md', ...readmes, 'docs/recipes.md', 'docs/validation-at-scale.md'])(
  '%s, in an empty folder',
  (path) => {
    const place = join(folder, path.replace(/\W/g, '-'));
    const examples = examplesOf(document(path));
    let stranger: Stranger;

    test('installs with the lines that it shows', async () => {
      stranger = newStranger(place, registry);
      expect(installLines(path)).not.toEqual([]);
      await stranger.must(installLines(path).join('\n'));
      const ours = join(stranger.folder, 'node_modules/@ilo-kz');
      expect(readdirSync(ours)).not.toEqual([]);
    });

    test.runIf(examples.length > 0)('runs its TypeScript examples', async () => {
      for (const { line, code, expected } of examples) {
        const file = `example-${line}.mjs`;
        const { code: javascript } = transformSync(code, { loader: 'ts', format: 'esm' });
        writeFileSync(join(stranger.folder, file), javascript);
        const output = await stranger.must(`node --no-warnings ${file}`);
        expect(output.trimEnd().split('\n'), `line ${line}`).toHaveLength(expected.length);
      }
    });

    test.runIf(examples.length > 0)('compiles its TypeScript examples', async () => {
      for (const { line, code } of examples) {
        writeFileSync(join(stranger.folder, `example-${line}.mts`), code);
      }
      const options =
        '--ignoreConfig --noEmit --strict --module nodenext --target es2022 --lib es2023,dom --types ""';
      const { stdout } = await stranger.sh(`'${tool('tsc')}' ${options} example-*.mts`);
      expect(stdout).toBe('');
    });

    const programs = codeIn(path, 'js');
    test.runIf(programs.length > 0)('runs its JavaScript programs', async () => {
      mkdirSync(join(stranger.folder, 'data'));
      writeFileSync(join(stranger.folder, 'table.csv'), table);
      writeFileSync(join(stranger.folder, 'data/table.csv'), table);
      for (const [index, code] of programs.entries()) {
        writeFileSync(join(stranger.folder, `program-${index}.mjs`), code);
        expect(await stranger.must(`node program-${index}.mjs`), code).not.toBe('');
      }
    });
  },
);
