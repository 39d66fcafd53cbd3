import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../src/index.js';
import { instruments, laws, ratifications } from '../src/index.js';
import { packageRoot } from './records.js';

/** A row of the table, read with as little interpretation as possible. */
interface Row {
  readonly row: number;
  readonly instrument: string;
  readonly year: string;
  readonly title: string;
  readonly lawNumber: string;
  readonly lawDate: string | null;
}

const rows: readonly Row[] = (
  parse(readFileSync(`${packageRoot}../../examples/ministry-2015.csv`), {
    from_line: 2,
  }) as string[][]
).map(([name = '', law = ''], index) => {
  const [, year = '', number = '', title = ''] =
    /^(\d{4}) ILO Convention\s*#\s*(\d+)\s*(?:1928 )?(.*)$/s.exec(name) ?? [];
  const [, lawNumber = ''] = /^#\s*(\d+(?:\s*[-–]\s*\w+)?)/.exec(law) ?? [];
  const date = /(\d{1,2})\s*\.\s*(\d\d)\s*\.\s*(\d{4})/.exec(law);
  return {
    row: index + 1,
    instrument: `C${number.padStart(3, '0')}`,
    year,
    title: title.replace(/["\s]+/g, ' ').trim(),
    lawNumber,
    lawDate: date && `${date[3]}-${date[2]}-${date[1]?.padStart(2, '0')}`,
  };
});

/** The evidence that cites this row for a value. */
function fromRow(row: number, pieces: readonly Evidence[] | undefined) {
  const found = pieces?.filter(
    (piece) =>
      piece.source === 'enbek-2015' && 'locator' in piece && piece.locator === `table row ${row}`,
  );
  expect(found, `one citation of row ${row}`).toHaveLength(1);
  const [piece] = found ?? [];
  if (!piece || piece.grade === 'unverified') throw new Error(`row ${row} is not cited`);
  return piece;
}

/** The row either has the value that we publish, or the difference is recorded with a reason. */
function expectTraced(
  row: number,
  pieces: readonly Evidence[] | undefined,
  says: unknown,
  ours: string,
) {
  const piece = fromRow(row, pieces);
  if (says === ours) {
    expect(piece.agrees).toBeUndefined();
    return;
  }
  expect(piece.says).toBe(says);
  const differsInSpacing =
    typeof says === 'string' && says.replace(/\s/g, '').replace('–', '-') === ours;
  if (differsInSpacing) {
    expect(piece.note).toMatch(/spaced or hyphenated/);
  } else {
    expect(piece.agrees).toBe(false);
    expect(piece.why).toMatch(/\w/);
  }
}

test('the table has 24 rows', () => {
  expect(rows).toHaveLength(24);
});

describe.each(rows)(
  'row $row, $instrument',
  ({ row, instrument, year, title, lawNumber, lawDate }) => {
    const ratification = ratifications.find((record) => record.instrument === instrument);
    const law = laws.find(({ id }) => id === ratification?.law);
    const record = instruments.find(({ code }) => code === instrument);
    if (!ratification || !law || !record) throw new Error(`${instrument} has no record`);

    test('number of the law', () => {
      expectTraced(row, law.evidence.number, lawNumber, law.number);
    });

    test('date of the law', () => {
      expectTraced(row, law.evidence.date, lawDate, law.date);
    });

    test('the column that is headed as the entry into force', () => {
      expectTraced(row, ratification.evidence.inForce, lawDate, ratification.inForce);
    });

    test('year of the Convention', () => {
      const piece = fromRow(row, record.evidence.adopted);
      expect(piece.says).toBe(year);
      expect(piece.agrees).toBe(record.adopted.startsWith(year) ? undefined : false);
    });

    test('title of the Convention', () => {
      expectTraced(row, record.evidence['title.en'], title, record.title.en);
    });
  },
);

test('an accession that the table lists as a ratification is a discrepancy', () => {
  const c122 = ratifications.find((record) => record.instrument === 'C122');
  expect(c122?.action).toBe('accession');
  expect(fromRow(4, c122?.evidence.action).agrees).toBe(false);
});
