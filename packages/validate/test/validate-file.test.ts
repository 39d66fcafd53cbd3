import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { validateFile } from '../src/node/index.js';
import { reasonOf } from '../src/node/read-input.js';
import { fileOf, ministryTable } from './check.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a path that is not a table gives one sentence and the exit code 2', () => {
  test.each([
    ['a missing file', join(folder, 'missing.csv'), 'does not exist'],
    ['a path through a file', join(written('plain', 'x'), 'y.csv'), 'does not exist'],
    ['a directory', folder, 'is a directory'],
    ['an empty file', written('empty.csv', ''), 'is empty'],
    ['a binary file', written('binary.csv', Uint8Array.of(1, 0, 2, 0, 0, 9)), 'NUL bytes'],
    ['a path with a NUL', 'a\0b', 'is not a valid path'],
  ])('%s', async (_name, path, message) => {
    const outcome = await validateFile(path);
    expect(outcome).toMatchObject({ kind: 'unreadable', exit: 2 });
    expect(outcome.kind === 'unreadable' && outcome.message).toContain(message);
    expect(outcome.kind === 'unreadable' && outcome.message).not.toMatch(/\n|\0|Error:|:\d+:\d+/);
  });
});

describe('an error of the system gives one sentence', () => {
  const refusal = (code: string, text: string) =>
    Object.assign(new Error(`${code}: ${text}, read`), { code, errno: -1, syscall: 'read' });

  test.each([
    [refusal('EIO', 'i/o error'), 'cannot be read: the system reports "i/o error" (EIO).'],
    [
      refusal('EMFILE', 'too many open files'),
      'the system reports "too many open files" (EMFILE).',
    ],
    [
      Object.assign(new Error('odd'), { syscall: 'read' }),
      'cannot be read: the system reports "odd".',
    ],
    [refusal('ENOENT', 'no such file or directory'), 'does not exist'],
  ])('%s', (error, reason) => expect(reasonOf(error)).toContain(reason));

  test('an internal error is thrown', () => {
    expect(reasonOf(new TypeError('x is undefined'))).toBeUndefined();
    expect(reasonOf(undefined)).toBeUndefined();
  });

  test.skipIf(!existsSync('/proc/self/mem'))(
    'a file that cannot be read at its start',
    async () => {
      expect(await validateFile('/proc/self/mem')).toEqual({
        kind: 'unreadable',
        path: '/proc/self/mem',
        message: '/proc/self/mem cannot be read: the system reports "i/o error" (EIO).',
        exit: 2,
      });
    },
  );
});

test('a file is hashed and counted', async () => {
  const outcome = await validateFile(fileOf('examples/ministry-2015.csv'), { path: 'm.csv' });
  expect(outcome).toMatchObject({
    kind: 'report',
    exit: 1,
    files: [
      {
        path: 'm.csv',
        bytes: ministryTable.length,
        sha256: createHash('sha256').update(ministryTable).digest('hex'),
      },
    ],
  });
});
