import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { anyTypes } from '../src/any-types.js';
import { compilers } from '../src/compilers.js';
import { expectedErrors, missedErrors } from '../src/expectations.js';
import { filesBelow } from '../src/files.js';
import { onZod } from '../src/rooms.js';
import { type Check, typeCheck } from '../src/type-check.js';
import { root } from '../src/workspace.js';

const { alone, compilers: tools, consumer, tarballs } = inject('installed');
const fixtures = join(root, 'packages/qa/fixtures/types');
const rooms = tarballs.map(({ room }) => room);
const fixed = rooms.filter((room) => filesBelow(fixtures).includes(`${room}.ts`));
const sources = fixed.map((room) => `${room}.ts`);
const pure = fixed.filter((room) => !onZod.includes(room)).map((room) => `${room}.ts`);
const latest = compilers.at(-1)?.alias ?? '';

beforeAll(() => {
  cpSync(fixtures, consumer, { recursive: true });
  cpSync(join(fixtures, 'data.ts'), join(alone, 'data.ts'));
});

/** All that a compiler complains of, in `consumer` unless said otherwise. */
async function complaints(check: Omit<Check, 'folder' | 'compilers'> & { folder?: string }) {
  const { code, stdout, stderr } = await typeCheck({
    folder: consumer,
    compilers: tools,
    ...check,
  });
  return code === 0 ? stdout : `${stdout}${stderr}exit code ${code}`;
}

describe.each(compilers)('TypeScript $version, strict, skipLibCheck: false', (compiler) => {
  const { alias, requiresEsm } = compiler;

  describe.each(['nodenext', 'bundler'] as const)('%s', (resolution) => {
    test('accepts use and refuses misuse of every package', async () => {
      expect(await complaints({ alias, resolution, files: sources, dom: true })).toBe('');
    });

    test('does so with no types of a platform where zod is not needed', async () => {
      expect(await complaints({ alias, resolution, files: pure })).toBe('');
    });
  });

  test.runIf(requiresEsm)('nodenext, from a CommonJS source', async () => {
    const files = ['required.cts'];
    expect(await complaints({ alias, resolution: 'nodenext', files })).toBe('');
  });

  test('nodenext, @ilo-kz/data installed alone', async () => {
    const files = ['data.ts'];
    expect(await complaints({ folder: alone, alias, resolution: 'nodenext', files })).toBe('');
  });
});

describe('the fixtures notice types that are lost', () => {
  const strict = { alias: latest, resolution: 'nodenext', dom: true } as const;

  test('every refusal is missed when all types have become any', async () => {
    const folder = copy('any');
    const ours = join(folder, 'node_modules/@ilo-kz');
    for (const file of filesBelow(ours).filter((name) => name.endsWith('.d.ts'))) {
      const path = join(ours, file);
      writeFileSync(path, anyTypes(readFileSync(path, 'utf8')));
    }
    const report = await complaints({ folder, ...strict, files: sources });
    for (const file of sources) {
      const expected = expectedErrors(readFileSync(join(fixtures, file), 'utf8'));
      expect(expected.length, file).toBeGreaterThan(3);
      expect({ file, missed: missedErrors(report, file) }).toEqual({ file, missed: expected });
    }
  });

  test('a declaration file that was not published is noticed even under skipLibCheck', async () => {
    const folder = copy('lost');
    rmSync(join(folder, 'node_modules/@ilo-kz/data/dist/generated/types.d.ts'));
    const files = ['data.ts', 'query.ts'];
    const report = await complaints({ folder, ...strict, files, skipLibCheck: true });
    expect(missedErrors(report, 'data.ts')).not.toEqual([]);
    expect(missedErrors(report, 'query.ts')).not.toEqual([]);
  });
});

/** A copy of the consumer that may be spoilt; it goes with the consumer's folder. */
function copy(name: string): string {
  const folder = `${consumer}-${name}`;
  cpSync(consumer, folder, { recursive: true });
  return folder;
}
