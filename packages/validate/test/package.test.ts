import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { RatificationRow } from '../src/ratification-row.js';
import { version } from '../src/version.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

test('only the Node entry imports from Node', () => {
  for (const path of sources) {
    if (path.startsWith('node/')) continue;
    expect(readFileSync(`${root}src/${path}`, 'utf8'), path).not.toMatch(/from 'node:|\bprocess\./);
  }
});

test('the version is that of package.json', () => {
  expect(version).toBe(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version);
});

test('the schema of a row can be compiled, with the same results', () => {
  const compiled = z.compile(RatificationRow);
  const rows = [
    { instrument: 'C087' },
    { instrument: 'C87' },
    { instrument: 'C087', registered: 'unknown', lawNumber: '29-II' },
    { instrument: 'C087', lawDate: 'unknown' },
    { instrument: 'C087', status: 'fine' },
    {},
  ];
  for (const row of rows) {
    expect(compiled.safeParse(row).success).toBe(RatificationRow.safeParse(row).success);
  }
});
