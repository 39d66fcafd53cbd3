import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { bounded } from '../regexes/bounded.js';
import { decide } from '../regexes/decide.js';
import { expressionsIn, keyOf } from '../regexes/expressions.js';
import { literalsIn } from '../regexes/literals.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');
const verdicts: Readonly<Record<string, string>> = JSON.parse(
  read('packages/qa/regexes/verdicts.json'),
);
const expressions = expressionsIn(root);

describe('no long text makes an expression slow', () => {
  test('each has a verdict: `npm run regexes` decides new ones', () => {
    const without = expressions.filter((one) => verdicts[keyOf(one)] === undefined);
    expect(without.map(({ at }) => at)).toEqual([]);
  });

  test('each one that is not linear has a reason why no long text reaches it', () => {
    const longer = Object.keys(verdicts).filter((key) => verdicts[key] !== 'linear');
    expect(longer.toSorted()).toEqual(Object.keys(bounded).toSorted());
  });
});

describe('the expressions of a source', () => {
  test('are found where they are written, and only there', () => {
    const text = "const a = /x+/gu;\n// /no/\nconst b = '/no/' + 1 / 2 / 3;\nf(/[/]\\//);\n";
    expect(literalsIn('a.ts', text)).toEqual([
      { source: 'x+', flags: 'gu', at: 'a.ts:1' },
      { source: '[/]\\/', flags: '', at: 'a.ts:4' },
    ]);
  });

  test.each([
    ['a+$', 'longer'],
    ['^(a+)+$', 'longer'],
    ['^a+$', 'linear'],
  ])('%s is %s', async (source, verdict) => {
    expect(await decide({ source, flags: '', at: '' })).toBe(verdict);
  });

  // All of them take minutes: `npm run regexes -- --again`.
  test('have the verdict of recheck, a few of them in each run', async () => {
    const step = Math.ceil(expressions.length / runs(1000));
    const simple = expressions.filter(({ source }) => source.length < 20);
    for (const one of simple.filter((_, at) => at % step === 0)) {
      expect(await decide(one), one.at).toBe(verdicts[keyOf(one)]);
    }
  });
});
