import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { publishedColumns } from '../src/table/generated/published-columns.js';
import { check, fileOf } from './check.js';

const folder = fileOf('packages/qa/fixtures/dataset/csv/');
const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));

/** A table as `ilo-kz export --format md` writes it. */
function markdown(text: string): string {
  const [head = '', ...rows] = text.trim().split(/\r?\n/);
  const line = (row: string) => `| ${row.split(',').join(' | ')} |`;
  return [line(head), line(head.replace(/[^,]+/g, '---')), ...rows.map(line)].join('\n');
}

describe('our own tables have no faults', () => {
  test.each(some(tables, 4))('%s', async (name) => {
    const path = `their-copy-of-${name}`;
    const { totals } = await check(readFileSync(folder + name), { path, asOf: '2026-11-22' });
    expect({ ...totals.bySeverity, info: 0 }).toEqual({ error: 0, warning: 0, info: 0 });
  });

  test('the ratifications are compared, with their laws', async () => {
    const { files, findings } = await check(readFileSync(`${folder}ratifications.csv`));
    expect(files[0]?.rows).toMatchObject({ checked: 26, compared: 26 });
    expect(findings).toEqual([]);
  });

  test('a table that is not about ratifications is only checked for its structure', async () => {
    const { files, findings } = await check(readFileSync(`${folder}instruments.csv`));
    expect(files[0]?.rows.checked).toBe(0);
    expect(findings.map(({ code }) => code)).toEqual(['map.published-table']);
  });

  test.each([
    [
      'supervision',
      'id,kind,instruments,dates,until,case_number,status,complainant,report,requested_by,outcomes,related,unknown_dates,checked',
      'case-1,freedom-of-association-case,C087,2002-04-16,,1,closed,A union,,,,,,2026-11-22',
    ],
    [
      'countries',
      'code,name_en,name_ru,name_kk,ilo_name,coordinated_by,member_since,checked',
      'KAZ,Kazakhstan,Казахстан,Қазақстан,Kazakhstan,,1993,2026-11-22',
    ],
  ])('the %s of an earlier version, without later columns, are recognized', async (_, ...lines) => {
    const { findings } = await check(`${lines.join('\n')}\n`);
    expect(findings.map(({ code }) => code)).toEqual(['map.published-table']);
  });

  test('a Markdown table is read like a CSV table', async () => {
    const text = markdown(
      readFileSync(`${folder}ratifications.csv`, 'utf8').replace(/"[^"]*"/g, ''),
    );
    const { files, totals } = await check(text);
    expect(totals.bySeverity).toMatchObject({ error: 0, warning: 0 });
    expect(files[0]?.rows.compared).toBe(26);
  });

  test('the evidence is read, even though its records do not have empty values', async () => {
    const columns = publishedColumns.split('\n').at(-1)?.split('\t')[1]?.split(' ') ?? [];
    const [one, other] = [columns.slice(0, 9), columns.slice(0, 11)].map((names) =>
      Object.fromEntries(names.map((name) => [name, 'C001'])),
    );
    const { totals } = await check(JSON.stringify([one, other]), { path: 'evidence.json' });
    expect(totals.bySeverity).toMatchObject({ error: 0, warning: 0 });
  });
});

describe('a law may be given by the id of our record', () => {
  const ofKazakhstan = { country: 'KAZ' };

  test('with its number and date', async () => {
    const { findings } = await check(
      'instrument,law\nC087,Z990000029_\nC122,Z980000286_\n',
      ofKazakhstan,
    );
    expect(findings.map(({ code }) => code)).toEqual(['reference.missing-rows']);
  });

  test('and is compared', async () => {
    const { findings } = await check(
      'instrument,law\nC087,Z000000118_\nC088,Z000000119_\n',
      ofKazakhstan,
    );
    expect(findings).toMatchObject([
      { line: 2, column: 6, code: 'reference.law-number', suggestion: '29-II' },
      { line: 2, column: 6, code: 'reference.law-date', suggestion: '1999-12-30' },
      { code: 'reference.missing-rows' },
    ]);
  });
});
