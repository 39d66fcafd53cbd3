import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { bundledReference, type ReferenceData, type Report } from '../src/index.js';
import { check } from './check.js';
import { iloPages } from './tables/ilo-pages.js';
import { matrices } from './tables/matrices.js';
import { otherTables } from './tables/other-tables.js';
import type { TableCase } from './tables/table-case.js';

/** The statement of a table about one State and one instrument. */
interface Statement {
  readonly state: string;
  readonly instrument: string;
  readonly registered: string;
  readonly denounced?: string;
}

function statement(text: string): Statement {
  const words = text.split(' ');
  const [state = '', instrument = '', registered = '', , denounced] =
    words[0]?.length === 3 ? words : ['KAZ', ...words];
  return {
    state,
    instrument,
    registered: registered === '-' ? 'unknown' : registered,
    ...(denounced !== undefined && { denounced }),
  };
}

/** Reference records with the same statements as a table, or with other dates. */
function recordsOf(
  statements: readonly Statement[],
  dateOf: (date: string) => string,
): ReferenceData {
  const evidence = [{ grade: 'official' }];
  const made = statements.map((one) => ({ ...one, registered: dateOf(one.registered) }));
  return {
    country: 'KAZ',
    instruments: bundledReference.instruments,
    laws: [],
    ratifications: made
      .filter(({ state }) => state === 'KAZ')
      .map(({ instrument, registered, denounced }) => ({
        instrument,
        registered,
        law: 'none',
        action: 'ratification',
        inForce: 'unknown',
        status: denounced === undefined ? 'in-force' : 'denounced',
        evidence: { registered: evidence, status: evidence },
      })),
    sources: [],
    countries: (bundledReference.countries ?? []).map((country) => ({
      ...country,
      ratifications: made
        .filter(({ state }) => state === country.code)
        .map(({ instrument, registered, denounced }) => ({
          instrument,
          registered,
          ...(denounced !== undefined && { denounced }),
        })),
      evidence: { ratifications: evidence },
    })),
  };
}

/** Findings of the comparison without the status, which not every table has. */
function differences({ findings }: Report): readonly string[] {
  return findings
    .filter(({ code }) => code.startsWith('reference.') && code !== 'reference.status')
    .map(({ code, key }) => `${code} ${key}`);
}

const tables: readonly TableCase[] = [...iloPages, ...matrices, ...otherTables];

describe.each(some(tables, 12).map((table) => [table.name, table] as const))(
  '%s',
  (_name, table) => {
    const statements = table.rows.map(statement);

    test('is read with a finding for every interpretation', async () => {
      const { totals, files } = await check(table.text, table.options);
      expect(Object.keys(totals.byCode)).toEqual(expect.arrayContaining([...table.codes]));
      for (const code of table.without ?? []) expect(totals.byCode).not.toHaveProperty([code]);
      expect(files[0]?.shape).toBe(table.shape ?? 'rows');
    });

    test('does not differ from records with the same statements', async () => {
      const reference = recordsOf(statements, (date) => date);
      expect(differences(await check(table.text, { ...table.options, reference }))).toEqual([]);
    });

    test('differs in each statement from records with other dates', async () => {
      const dated = statements.filter(({ registered }) => registered !== 'unknown');
      const reference = recordsOf(statements, (date) => (date === 'unknown' ? date : '1888'));
      const report = await check(table.text, { ...table.options, reference });
      const expected = dated.map(({ state, instrument }) =>
        table.shape === 'matrix' ? `${state} ${instrument}` : instrument,
      );
      const found = report.findings.filter(({ code }) => code === 'reference.registered');
      expect(found.map(({ key }) => key)).toEqual(expected);
      for (const { line, column, excerpt } of found) {
        expect(excerpt.text, `${line}:${column}`).not.toBe('');
      }
    });
  },
);
