import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as schemas from '../src/index.js';

const evidence = [{ source: 'a-source', grade: 'official' }];

const ratification = {
  instrument: 'C087',
  law: 'kz-29-II-1999',
  action: 'ratification',
  registered: '2000-12',
  inForce: 'unknown',
  status: 'registered',
  evidence: { law: evidence, action: evidence, registered: evidence, status: evidence },
  checked: '2026-11-22',
};

function issuesOf(change: Record<string, unknown>): readonly string[] {
  const parsed = schemas.Ratification.safeParse({ ...ratification, ...change });
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('a ratification', () => {
  test('is accepted if it is complete', () => {
    expect(issuesOf({})).toEqual([]);
  });

  test.each([
    [{ instrument: 'C87' }, /^instrument must be C or P and three digits/],
    [{ registered: '2000-02-30' }, /^registered must be a real date/],
    [{ status: 'ratified' }, /^status /],
    [{ evidence: {} }, /^evidence\.law /],
    [{ evidence: { ...ratification.evidence, law: [] } }, /^evidence\.law must hold at least one/],
    [{ extra: 1 }, / /],
  ])('with %j is rejected with a message that says what to write', (change, says) => {
    const issues = issuesOf(change);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues[0]).toMatch(says);
  });
});

describe('a piece of evidence', () => {
  test.each([
    [{ grade: 'official', source: 'a' }, true],
    [{ grade: 'official' }, false],
    [{ grade: 'derived', source: 'a', rule: 'registration-plus-12-months', says: '2000' }, true],
    [{ grade: 'derived', source: 'a' }, false],
    [{ grade: 'unverified' }, true],
    [{ grade: 'unverified', rule: 'registration-plus-12-months' }, false],
    [{ grade: 'rumour', source: 'a' }, false],
    [{ grade: 'secondary', source: 'a', says: null, agrees: false, why: 'it is blank' }, true],
  ])('%j is valid: %s', (piece, accepted) => {
    expect(schemas.Evidence.safeParse(piece).success).toBe(accepted);
  });
});

const named: readonly (readonly [string, z.ZodType])[] = Object.entries(schemas).flatMap(
  ([name, value]) => (value instanceof z.ZodType ? [[name, value as z.ZodType] as const] : []),
);

describe('every named schema', () => {
  test.each(named.filter(([name]) => name !== 'PlainText'))(
    '%s has a description',
    (_name, schema) => {
      expect(z.globalRegistry.get(schema)?.description).toMatch(/\w/);
    },
  );

  test.each(named)('%s implements Standard Schema', (_name, schema) => {
    expect(schema['~standard'].version).toBe(1);
  });

  test('describes each of its fields, directly or by the type of the field', () => {
    type Fields = Record<string, { description?: string; $ref?: string; const?: string }>;
    const { $defs } = z.toJSONSchema(schemas.Dataset);
    const undescribed = Object.entries($defs ?? {}).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties as Fields)
        .filter(([, field]) => !field.description && !field.$ref && field.const === undefined)
        .map(([field]) => `${name}.${field}`),
    );
    expect(undescribed).toEqual([]);
  });
});
