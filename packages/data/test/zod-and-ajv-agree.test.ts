import { readFileSync } from 'node:fs';
import { collectionNames } from '@ilo-kz/schema';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, some } from '../../../vitest.properties.js';
import { collections } from '../generator/collections.js';
import { built, packageRoot } from './records.js';

const { corpus } = built;

/** Wrong values that third-party data may contain. */
const junk = fc.oneof(
  fc.constantFrom<unknown>('', ' ', 'unknown', 'never', '2000', '2000-02-30', 'C087', 'KAZ', 'kaz'),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, [], {}, ['C087'], [''], 'two  spaces', 'a\nb'),
  fc.jsonValue(),
);

/** A copy with one value, chosen by `steps`, replaced or removed, or with a new field next to it. */
function broken(value: object, steps: readonly number[], kind: string, by: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  let at = copy;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    const next = at[key];
    const isLast = index === steps.length - 1 || typeof next !== 'object' || next === null;
    if (!isLast) {
      at = next as Record<string, unknown>;
      continue;
    }
    if (kind === 'remove' && !Array.isArray(at)) delete at[key];
    else if (kind === 'add' && !Array.isArray(at)) at[`${key}X`] = by;
    else at[key] = by;
    break;
  }
  return copy;
}

const cases = collectionNames.flatMap((name) =>
  (['2020-12', 'draft-07'] as const).map((draft) => ({ name, draft })),
);

describe.each(some(cases, 13))('$name, $draft', ({ name, draft }) => {
  const { schema, type } = collections[name];
  const url = `${packageRoot}../json-schema/schema/${draft}/${type.toLowerCase()}.json`;
  const Validator = draft === '2020-12' ? Ajv2020 : Ajv;
  const accepts = new Validator({ strict: false }).compile(JSON.parse(readFileSync(url, 'utf8')));
  const records = corpus[name].map(({ record }) => record as object);

  test('every record satisfies the published JSON Schema', () => {
    for (const record of records) {
      expect(accepts(record), JSON.stringify(accepts.errors)).toBe(true);
    }
  });

  test('zod and ajv refuse every record with a field too many', () => {
    for (const record of records) {
      expect([schema.safeParse({ ...record, x: 1 }).success, accepts({ ...record, x: 1 })]).toEqual(
        [false, false],
      );
    }
  });

  test('zod and ajv judge every broken record alike', () => {
    const change = fc.tuple(
      fc.nat(records.length - 1),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('replace', 'remove', 'add'),
      junk,
    );
    fc.assert(
      fc.property(change, ([index, steps, kind, by]) => {
        const [first = {}] = records;
        const value = JSON.parse(
          JSON.stringify(broken(records[index] ?? first, steps, kind, by)),
        ) as unknown;
        const byZod = schema.safeParse(value).success;
        expect(accepts(value)).toBe(byZod);
      }),
      { numRuns: runs(300) },
    );
  });
});
