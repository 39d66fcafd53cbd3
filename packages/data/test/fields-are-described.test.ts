import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collections } from '../generator/collections.js';

const declarations = readFileSync(new URL('../src/generated/types.d.ts', import.meta.url), 'utf8');
const types = Object.values(collections).map(({ type }) => type);

test.each(types)('an editor explains %s and each of its fields', (type) => {
  const pattern = new RegExp(
    `\\*/\\nexport interface ${type} extends (?:Rec|Readonly)<\\{([\\s\\S]*?)\\}[,>]`,
  );
  const [, body = ''] = pattern.exec(declarations) ?? [];
  const lines = body.split('\n').filter((line) => line !== '');
  const fields = lines.filter((line) => !line.startsWith('/**'));
  expect(fields.length).toBeGreaterThan(4);
  const silent = fields.filter((field) => !lines[lines.indexOf(field) - 1]?.startsWith('/**'));
  expect(silent).toEqual([]);
});
