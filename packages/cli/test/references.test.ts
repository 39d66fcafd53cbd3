import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findReferences } from '@ilo-kz/query';
import { afterAll, expect, test } from 'vitest';
import { withPlaces } from '../src/answers/references.js';
import { capture } from './capture.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-refs-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('each reference has line, column, code and text', async () => {
  const file = join(folder, 'text.txt');
  writeFileSync(file, 'ILO Convention No. 87 and\nC098.\n\nКонвенции МОТ №№ 81, 129\n');
  const { out } = await capture(['refs', file]);
  expect(out).toMatchInlineSnapshot(`
    "1:5   C087  Convention No. 87
    2:1   C098  C098
    4:1   C081  Конвенции МОТ №№ 81
    4:22  C129  129"
  `);
});

test('likely references are marked, and left out on request', async () => {
  const file = join(folder, 'likely.txt');
  writeFileSync(file, 'Convention No. 87, and the Convention on domestic work\n');
  expect((await capture(['refs', file])).out).toMatch(/domestic work +likely$/);
  const { out } = await capture(['refs', file, '--certainty', 'certain']);
  expect(out).toBe('1:1  C087  Convention No. 87');
});

test('ambiguous references are printed on request', async () => {
  const file = join(folder, 'unknown.txt');
  writeFileSync(file, 'ILO Convention No. 999');
  expect((await capture(['refs', file])).out).toBe('');
  expect((await capture(['refs', file, '--unknown'])).out).toMatch(/^1:\d+ +\? +.*999$/);
});

test.each([
  ['😀 C087', 1, 3],
  ['a\r\nb\rC087', 3, 1],
])('%j: line %i, column %i', (text, line, column) => {
  expect(withPlaces(text, findReferences(text))).toMatchObject([{ line, column, code: 'C087' }]);
});

test('bytes that are not text are rejected', async () => {
  const file = join(folder, 'bytes');
  writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00]));
  const { exit, err } = await capture(['refs', file]);
  expect(exit).toBe(2);
  expect(err).toMatch(/it is not a text in UTF-8\.$/);
});
