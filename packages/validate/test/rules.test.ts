import { readFileSync } from 'node:fs';
import { datasetRules } from '@ilo-kz/schema/dataset-rules';
import { expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { bundledReference, findingCodes, rule, validate } from '../src/index.js';
import { check, checkExample, fileOf } from './check.js';

/** Whether a rule applies to our own records, too. */
function isShared(code: string): boolean {
  return datasetRules.some((rule) => rule.code === code);
}

test.each(some(findingCodes(), 60))(
  '%s is raised by its bad example and not by its good one',
  async (code) => {
    const { bad, good, severity } = rule(code);
    const faulty = await checkExample(bad);
    expect(Object.keys(faulty.totals.byCode)).toContain(code);
    // Findings of rules for datasets may be less severe, which is tested in the schema package.
    const found = faulty.findings.find((finding) => finding.code === code)?.severity;
    if (!isShared(code)) expect(found).toBe(severity);
    const clean = await checkExample(good);
    expect(Object.keys(clean.totals.byCode)).not.toContain(code);
  },
);

test('every code has a section in docs/findings.md', () => {
  const document = readFileSync(fileOf('docs/findings.md'), 'utf8');
  for (const code of findingCodes()) expect(document).toContain(`<a id="${code}"></a>`);
});

test('a rule can have another severity, or be disabled', async () => {
  const text = 'instrument,regsitered\nC087,2000-12-13\n';
  const graver = await check(text, { rules: { 'map.unknown-column': 'error' } });
  expect(graver.findings.find(({ code }) => code === 'map.unknown-column')?.severity).toBe('error');
  expect(graver.exit).toBe(1);
  const without = await check(text, { rules: { 'map.unknown-column': 'off' } });
  expect(without.totals.byCode['map.unknown-column']).toBeUndefined();
  expect(without.exit).toBe(0);
});

test('the exit code follows failOn', async () => {
  const text = 'instrument,registered\nC087,06/07/2001\n';
  const options = { compare: false };
  expect((await check(text, options)).exit).toBe(0);
  expect((await check(text, { ...options, failOn: 'warning' })).exit).toBe(1);
  expect((await check('instrument\n', { failOn: 'never' })).exit).toBe(0);
});

test('a table in our own spelling that agrees with our records has no fault', async () => {
  const rows = bundledReference.ratifications.map(({ instrument, law, registered, inForce }) => {
    const { number, date } = bundledReference.laws.find(({ id }) => id === law) ?? {};
    return `${instrument},${number},${date},${registered},${inForce}`;
  });
  const header = 'instrument,law number,law date,registered,in force';
  const { totals } = await check(`${[header, ...rows].join('\n')}\n`, { country: 'KAZ' });
  expect(totals.byCode).toEqual({ 'reference.accession': 1 });
});

test('rows about other States are not compared with our records', async () => {
  const { totals } = await check('country,instrument,registered\nFRA,C087,1951-06-28\n');
  expect(totals.findings).toBe(0);
});

test('findings can be read one by one, and the report reads the rest', async () => {
  const { findings, report } = validate('instrument\nNo. 87\nNo. 98\nNo. 29\n', { compare: false });
  const first: string[] = [];
  for await (const finding of findings) {
    first.push(finding.suggestion ?? '');
    if (first.length === 2) break;
  }
  expect(first).toEqual(['C087', 'C098']);
  const outcome = await report();
  expect(outcome.kind === 'report' && outcome.totals.findings).toBe(3);
});

test('the number of findings of one code is limited in the report, but the totals are exact', async () => {
  const text = `instrument\n${'No. 87\n'.repeat(500)}C890\n`;
  const report = await check(text, { compare: false, maxPerCode: 5 });
  expect(report.totals.byCode).toEqual({
    'map.instrument-spelling': 500,
    'sense.duplicate': 499,
    'sense.unknown-instrument': 1,
  });
  expect(report.shown).toBe(11);
  expect(report.truncated).toBe(true);
});
