import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { anyTypes } from '../src/any-types.js';
import { compilers } from '../src/compilers.js';
import { expectedErrors, missedErrors } from '../src/expectations.js';
import { filesBelow } from '../src/files.js';
import { onZod } from '../src/package-rules.js';
import { type Check, typeCheck } from '../src/type-check.js';
import { root } from '../src/workspace.js';

const { alone, compilers: tools, consumer, tarballs } = inject('installed');
const fixtures = join(root, 'packages/qa/fixtures/types');
const withFixture = tarballs
  .map(({ shortName }) => shortName)
  .filter((name) => filesBelow(fixtures).includes(`${name}.ts`));
const sources = withFixture.map((name) => `${name}.ts`);
const withoutZod = withFixture.filter((name) => !onZod.includes(name)).map((name) => `${name}.ts`);
const latest = compilers.at(-1)?.alias ?? '';

beforeAll(() => {
  cpSync(fixtures, consumer, { recursive: true });
  cpSync(join(fixtures, 'data.ts'), join(alone, 'data.ts'));
});

/** The errors of a compiler, in the folder `consumer` by default. */
async function errorsOf(check: Omit<Check, 'folder' | 'compilers'> & { folder?: string }) {
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
    test('accepts correct use and rejects misuse of every package', async () => {
      expect(await errorsOf({ alias, resolution, files: sources, dom: true })).toBe('');
    });

    test('does so without platform types for packages without zod', async () => {
      expect(await errorsOf({ alias, resolution, files: withoutZod })).toBe('');
    });
  });

  test.runIf(requiresEsm)('accepts a CommonJS source under nodenext', async () => {
    const files = ['required.cts'];
    expect(await errorsOf({ alias, resolution: 'nodenext', files })).toBe('');
  });

  test('accepts @ilo-kz/data, installed alone, under nodenext', async () => {
    const files = ['data.ts'];
    expect(await errorsOf({ folder: alone, alias, resolution: 'nodenext', files })).toBe('');
  });
});

describe('the fixtures notice lost types', () => {
  const strict = { alias: latest, resolution: 'nodenext', dom: true } as const;

  test('every expected error is missing if all types are any', async () => {
    const folder = copy('any');
    const ours = join(folder, 'node_modules/@ilo-kz');
    for (const file of filesBelow(ours).filter((name) => name.endsWith('.d.ts'))) {
      const path = join(ours, file);
      writeFileSync(path, anyTypes(readFileSync(path, 'utf8')));
    }
    const report = await errorsOf({ folder, ...strict, files: sources });
    for (const file of sources) {
      const expected = expectedErrors(readFileSync(join(fixtures, file), 'utf8'));
      expect(expected.length, file).toBeGreaterThan(3);
      expect({ file, missed: missedErrors(report, file) }).toEqual({ file, missed: expected });
    }
  });

  test('an unpublished declaration file is noticed even under skipLibCheck', async () => {
    const folder = copy('lost');
    rmSync(join(folder, 'node_modules/@ilo-kz/data/dist/generated/types.d.ts'));
    const files = ['data.ts', 'query.ts'];
    const report = await errorsOf({ folder, ...strict, files, skipLibCheck: true });
    expect(missedErrors(report, 'data.ts')).not.toEqual([]);
    expect(missedErrors(report, 'query.ts')).not.toEqual([]);
  });
});

/** A copy of the consumer that a test may damage; it is removed with the folder of the consumer. */
function copy(name: string): string {
  const folder = `${consumer}-${name}`;
  cpSync(consumer, folder, { recursive: true });
  return folder;
}
