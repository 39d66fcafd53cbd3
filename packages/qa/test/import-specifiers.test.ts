import { expect, test } from 'vitest';
import { importSpecifiers, packageOf } from '../src/import-specifiers.js';

test('importSpecifiers finds every form of import', () => {
  const source = `
import 'a';
import b from "b";
import * as c from 'c';
import type { D } from 'd';
import e, { type F, g } from '@e/e/sub';
import {
  h,
  i as j,
} from './h.js';
export * from 'k';
export type * from 'l';
export { type M, m } from 'm';
const n = await import('n');
const o = require('o');
`;
  expect(importSpecifiers(source)).toEqual(
    ['./h.js', '@e/e/sub', 'a', 'b', 'c', 'd', 'k', 'l', 'm', 'n', 'o'].sort(),
  );
});

test('importSpecifiers ignores comments and data', () => {
  const source = `
/**
 * import { ratifications } from '@ilo-kz/data';
 */
// import('x')
export const quoted = [
  {"note":"as reported, import from 'abroad'"},
];
`;
  expect(importSpecifiers(source)).toEqual([]);
});

test('packageOf distinguishes packages from files', () => {
  expect(packageOf('@ilo-kz/data/clocks')).toBe('@ilo-kz/data');
  expect(packageOf('zod/mini')).toBe('zod');
  expect(packageOf('./zod.js')).toBeUndefined();
});
