import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as data from '@ilo-kz/data';
import * as dates from '@ilo-kz/data/dates';
import { describe, expect, test } from 'vitest';
import { changes } from '../src/changes/index.js';
import * as questions from '../src/index.js';
import { search } from '../src/search/index.js';
import * as states from '../src/states/index.js';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** The names that examples may use: all exports, and a dataset. */
const scope: Readonly<Record<string, unknown>> = {
  ...data,
  ...dates,
  ...questions,
  search,
  changes,
  ...states,
  dataset: { ...data, completeness: data.meta.completeness },
};

function evaluate(code: string): unknown {
  return new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope));
}

const examples = files.flatMap((file) =>
  [...readFileSync(root + file, 'utf8').matchAll(/^ \* @example (.+)$/gm)].map(([, line = '']) => {
    const end = line.lastIndexOf(' // ');
    const code = end < 0 ? line : line.slice(0, end);
    const result = end < 0 ? undefined : line.slice(end + 4);
    return { file, code, result };
  }),
);

describe.each(examples)('$file: $code', ({ code, result }) => {
  test('has the result in the comment', () => {
    const value = evaluate(code);
    expect(value).toBeDefined();
    if (result !== undefined) expect(value).toEqual(evaluate(result));
  });
});

test('every exported function has an example', () => {
  const shown = examples.map(({ code }) => code);
  const functions = Object.entries({ ...questions, search })
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);
  const without = functions.filter((name) => !shown.some((code) => code.includes(`${name}(`)));
  expect(without).toEqual([]);
});
