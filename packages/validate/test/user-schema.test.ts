import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ValidateOptions } from '../src/index.js';
import { loadSchema } from '../src/node/load-schema.js';
import { check } from './check.js';

const schema = {
  type: 'object',
  required: ['year'],
  properties: { year: { type: 'integer', minimum: 1919 }, name: { enum: ['C087', 'C098'] } },
};

/** The findings of a schema as code, place and message. */
async function found(text: string, own: unknown, options: ValidateOptions = {}) {
  const { findings } = await check(text, { compare: false, schema: own, ...options });
  return findings
    .filter(({ code }) => code.startsWith('user-schema.'))
    .map(({ code, line, column, message, header }) => ({ code, line, column, message, header }));
}

describe("a user's own schema", () => {
  test('checks rows by their headers, where numbers may be text and empty cells are missing', async () => {
    const text = 'instrument,year,name\nC087,1999,C087\nC098,,C098\nC029,1900,x\nC105,"a, b",\n';
    expect(await found(text, schema)).toMatchObject([
      { code: 'user-schema.required', line: 3, column: 6, header: 'year' },
      {
        code: 'user-schema.value',
        line: 4,
        column: 6,
        message: expect.stringMatching(/"minimum".*1919/),
      },
      { code: 'user-schema.value', line: 4, column: 11, header: 'name' },
      {
        code: 'user-schema.value',
        line: 5,
        column: 6,
        message: expect.stringMatching(/"type".*"integer"/),
      },
    ]);
  });

  test.each([
    [
      'http://json-schema.org/draft-07/schema#',
      {
        definitions: { year: { minimum: 1919 } },
        properties: { year: { $ref: '#/definitions/year' } },
      },
    ],
    [
      'https://json-schema.org/draft/2020-12/schema',
      { $defs: { year: { minimum: 1919 } }, properties: { year: { $ref: '#/$defs/year' } } },
    ],
    [
      undefined,
      { dependentRequired: { instrument: ['year'] }, properties: { year: { minimum: 1919 } } },
    ],
  ])('of %s, in NDJSON', async ($schema, own) => {
    const text = '{"instrument":"C087","year":1999}\n{"instrument":"C098","year":1900}\n';
    const stated = $schema === undefined ? own : { $schema, ...own };
    expect(await found(text, stated, { format: 'ndjson' })).toMatchObject([
      { code: 'user-schema.value', line: 2, column: 29 },
    ]);
  });

  test('checks the original values of JSON', async () => {
    const text = '[{"instrument":"C087","year":"1999"},\n{"instrument":"C098","tags":["a",1]}]';
    const own = { properties: { year: { type: 'integer' }, tags: { items: { type: 'string' } } } };
    expect(await found(text, own, { format: 'json' })).toMatchObject([
      { code: 'user-schema.value', line: 1 },
      { code: 'user-schema.value', line: 2 },
    ]);
  });

  test('reports a value that matches no branch once', async () => {
    const own = {
      properties: {
        year: { anyOf: [{ type: 'integer' }, { $ref: '#/$defs/no' }] },
        name: { pattern: '^C', minLength: 4 },
      },
      $defs: { no: { const: 'unknown' } },
    };
    const all = await found('instrument,year,name\nC087,x,y\n', own);
    expect(all.map(({ message }) => /"(\w+)" of/.exec(message)?.[1]).toSorted()).toEqual([
      ...['anyOf', 'minLength', 'pattern'],
    ]);
  });

  test('has formats, and handles hostile keys', async () => {
    const own = { properties: { date: { format: 'date' } }, additionalProperties: false };
    const text = 'date,__proto__,instrument\n2000-13-01,x,C087\n';
    expect((await found(text, own)).map(({ code }) => code).toSorted()).toEqual([
      ...['user-schema.additional', 'user-schema.additional', 'user-schema.value'],
    ]);
  });

  test('that is invalid is rejected', async () => {
    await expect(found('instrument\nC087\n', { type: 'strin' })).rejects.toThrow(RangeError);
  });
});

describe('an invalid file of a schema is reported with the place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-schema-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['{\n  "type": "objct"\n}', /:2:11: \/type must be equal to one of the allowed values: array/],
    [
      '{\n  "properties": {\n    "a": { "$ref": "#/$defs/b" }\n  }\n}',
      /:3:20: \$ref "#\/\$defs\/b" does not lead to a schema/,
    ],
    ['{"$ref": "https://example.org/s.json"}', /:1:10: \$ref "https:.*nothing is downloaded/],
    [
      '{"$schema": "http://json-schema.org/draft-04/schema#"}',
      /:1:13: \$schema is .*draft-07 and 2020-12/,
    ],
    ['{"type": "object",}}', /:1:\d+: /],
    ['[1]', /A JSON Schema is an object|must be object/],
    ['{"properties": {"a": {"pattern": "("}}}', /:1:\d+: .*(pattern|regular)/],
  ])('%s', async (text, says) => {
    const path = join(folder, 's.json');
    writeFileSync(path, text);
    const loaded = await loadSchema(path);
    expect(loaded).toMatchObject({ kind: 'broken', message: expect.stringMatching(says) });
  });

  test('if it does not exist', async () => {
    expect(await loadSchema(join(folder, 'none.json'))).toMatchObject({ kind: 'broken' });
  });
});
