import { expect, test } from 'vitest';
import { anyTypes } from '../src/any-types.js';
import { expectedErrors, missedErrors } from '../src/expectations.js';

test('anyTypes keeps names and replaces types by any', () => {
  const declarations = `
import type { A } from './a.js';
export * from './b.js';
export declare const c: readonly A[];
export declare function d(a: A): string;
export declare function d(a: string): string;
export interface E {
  readonly f: string;
}
export type G<T> = T | 'g';
`;
  expect(anyTypes(declarations).split('\n')).toEqual([
    "import type { A } from './a.js';",
    "export * from './b.js';",
    'export declare const c: any;',
    'export declare const d: any;',
    'export type E = any;',
    'export type G = any;',
    'export {};',
  ]);
});

test('missedErrors finds the expected errors that a compiler did not report', () => {
  const source = 'const a = 1;\n// @ts-expect-error not a text\nconst b: string = a;\n';
  expect(expectedErrors(source)).toEqual([2]);
  const report =
    "x/y.ts(2,1): error TS2578: Unused '@ts-expect-error' directive.\nz.ts(1,1): error";
  expect(missedErrors(report, 'y.ts')).toEqual([2]);
  expect(missedErrors(report, 'z.ts')).toEqual([]);
});
