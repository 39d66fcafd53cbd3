import { expect, test } from 'vitest';
import { validate } from '../src/index.js';

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
