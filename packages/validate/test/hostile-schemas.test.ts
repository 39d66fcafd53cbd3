import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { validate } from '../src/index.js';
import type { Limits } from '../src/input/limits.js';
import { loadSchema } from '../src/node/load-schema.js';

/** Schemas inside schemas, so many levels deep. */
function nested(levels: number, around: (inner: unknown) => unknown): unknown {
  let schema: unknown = {};
  for (let level = 0; level < levels; level++) schema = around(schema);
  return schema;
}

test.each<[what: string, schema: unknown]>([
  ['properties in properties', nested(20_000, (inner) => ({ properties: { a: inner } }))],
  ['allOf in allOf', nested(20_000, (inner) => ({ allOf: [inner] }))],
  ['items in items', nested(20_000, (inner) => ({ items: inner }))],
  ['a reference to itself', { $ref: '#' }],
  ['a reference to a file', { $ref: 'file:///etc/passwd' }],
  ['a number beyond all bounds', { properties: { instrument: { maxLength: 1e308 } } }],
  ['lists in lists', nested(20_000, (inner) => [inner])],
])('a schema of %s is used or refused, and nothing else happens', async (_what, schema) => {
  const text = 'instrument\nC087\n';
  const outcome = await validate(text, { path: 'a.csv', compare: false, schema } as never)
    .report()
    .catch((error: unknown) => error);
  // A refusal is a RangeError that says what is wrong with the schema, not the end of the stack.
  if (outcome instanceof Error) expect(outcome.message).not.toMatch(/call stack/);
  else expect(outcome).toMatchObject({ kind: 'report' });
});

test('inherited names in a schema change no object', async () => {
  const schema = JSON.parse(
    '{"required":["__proto__"],"properties":{"__proto__":{"type":"string","polluted":true}}}',
  );
  await validate('instrument\nC087\n', { path: 'a.csv', compare: false, schema }).report();
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** The same object in two places of each level: 2 to the power of the levels, when it is walked. */
function doubled(levels: number): unknown {
  return nested(levels, (inner) => ({ anyOf: [inner, inner] }));
}

function outcomeWith(schema: unknown, limits?: Limits): Promise<unknown> {
  return validate('instrument\nC087\n', {
    path: 'a.csv',
    compare: false,
    schema,
    ...(limits && { limits }),
  })
    .report()
    .catch((error: unknown) => error);
}

const tooMany = /more than 5,000 values.*--limit schema-values=NUMBER/;
const names = Array.from({ length: 5001 }, (_, at) => `v${at}`);

const tooLarge: readonly (readonly [what: string, schema: unknown])[] = [
  ['50,000 alternatives', { anyOf: Array.from({ length: 50_000 }, (_, at) => ({ const: at })) }],
  ['an object that doubles on 60 levels', doubled(60)],
  ['a $schema that doubles on 60 levels', { $schema: doubled(60) }],
  ['5,001 booleans', { properties: Object.fromEntries(names.map((name) => [name, false])) }],
  ['a list of names that each failure repeats', { dependentRequired: { a: names.slice(0, 600) } }],
];

test.each(tooLarge)('a schema of %s is refused', async (_what, schema) => {
  expect(await outcomeWith(schema)).toMatchObject({
    name: 'RangeError',
    message: expect.stringMatching(tooMany),
  });
});

test.each<[what: string, schema: unknown]>([
  ['enum', { properties: { instrument: { enum: names } } }],
  ['required', { required: names }],
])('a long list in %s is not too large', async (_what, schema) => {
  expect(await outcomeWith(schema)).toMatchObject({ kind: 'report' });
});

test('an option allows a schema of more values', async () => {
  const schema = { anyOf: Array.from({ length: 8 }, (_, at) => ({ const: `v${at}` })) };
  expect(await outcomeWith(schema, { 'schema-values': 10 })).toBeInstanceOf(RangeError);
  expect(await outcomeWith(schema, { 'schema-values': 20 })).toMatchObject({ kind: 'report' });
});

const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['JSON', JSON.stringify(tooLarge[0]?.[1])],
  ['YAML', `anyOf:\n${names.map((name) => `  - const: ${name}\n`).join('')}`],
])('a file of %s with too many values is refused by its name', async (_what, text) => {
  const path = join(folder, 'schema');
  writeFileSync(path, text);
  expect(await loadSchema(path)).toMatchObject({
    kind: 'broken',
    message: expect.stringMatching(/schema: The schema has more than 5,000 values|schema:1:1: /),
  });
  const raised = await loadSchema(path, { 'schema-values': 10 });
  expect(raised).toMatchObject({ message: expect.stringMatching(/more than 10 values/) });
});
