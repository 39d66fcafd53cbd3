import { describe, expect, inject, test } from 'vitest';
import { budgets } from '../src/budgets.js';
import { bundle, bundleOf } from '../src/bundle.js';
import { type DataSizes, dataSizes } from '../src/data-sizes.js';
import { firstLoadOf, records } from '../src/first-load.js';

const { alone, consumer, tarballs } = inject('installed');

describe('a bundle of one question', () => {
  test('is small', async () => {
    const { gzipped } = await bundleOf(consumer, 'question.js');
    expect(gzipped).toBeLessThanOrEqual(budgets.bundleQuestion.limit);
  });

  test('keeps neither titles nor evidence', async () => {
    const { text, inputs } = await bundleOf(consumer, 'question.js');
    expect(text).toContain('C087');
    for (const unwanted of ['evidence', 'grade', 'adilet', 'title', 'Freedom of Association']) {
      expect(text).not.toContain(unwanted);
    }
    const records = /generated\/(?:ratifications|instruments|laws|sources)\.js$/;
    expect(inputs.filter((file) => records.test(file))).toEqual([]);
  });

  test('of nothing is empty: importing runs nothing', async () => {
    const all = await bundle(consumer, `import '@ilo-kz/data'; import '@ilo-kz/query';`);
    expect(all.minified).toBe(0);
  });
});

describe('a bundle of one code list', () => {
  test('is small', async () => {
    const { gzipped, text } = await bundleOf(consumer, 'code-list.js');
    expect(text).toContain('C087');
    expect(gzipped).toBeLessThanOrEqual(budgets.bundleCodes.limit);
  });
});

describe('a page that checks a file', () => {
  test('loads little code before it can begin', async () => {
    const { gzipped } = await firstLoadOf(consumer, 'validation.js', records);
    expect(gzipped).toBeLessThanOrEqual(budgets.bundleValidation.limit);
  });

  test('loads what is seldom needed later, and no locale of zod at all', async () => {
    const { inputs, later } = await firstLoadOf(consumer, 'validation.js');
    const seldom = /\/words\/(?:ru|kk)[./]|node_modules\/(?:ajv|yaml|read-excel-file)\//;
    expect([...later.keys()].filter((file) => seldom.test(file))).not.toEqual([]);
    expect([...inputs.keys()].filter((file) => seldom.test(file))).toEqual([]);
    const all = [...inputs.keys(), ...later.keys()];
    expect(all.filter((file) => /zod\/v4\/locales\/(?!en\.)\w+\.js$/.test(file))).toEqual([]);
  });
});

test.each(Object.entries(dataSizes(alone, tarballs)))(
  '@ilo-kz/data is small: %s, %d bytes',
  (name, bytes) => {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budgets[name as keyof DataSizes].limit);
  },
);
