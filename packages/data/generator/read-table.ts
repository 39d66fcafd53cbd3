import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { formatProblem, type Problem } from './problem.js';
import { readYaml } from './read-yaml.js';
import type { FieldPath, Place } from './record-file.js';

/** A row of a table: its cells by column, and its place. */
export interface TableRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** A table under `records/tables`, and its sidecar with the evidence for its rows. */
export interface Table<Sidecar> {
  readonly rows: readonly TableRow[];
  readonly sidecar: Sidecar;
  /** The place of a field of the sidecar. */
  readonly sidecarPlace: (path: FieldPath) => Place;
  /** Not empty: no row could be read. */
  readonly problems: readonly Problem[];
}

/** Reads `records/tables/<name>.csv` and its sidecar `<name>.yaml`. */
export function readTable<Sidecar>(root: string, name: string): Table<Sidecar> {
  const file = `packages/data/records/tables/${name}.csv`;
  const sidecarFile = `records/tables/${name}.yaml`;
  const sidecar = readYaml(
    `packages/data/${sidecarFile}`,
    readFileSync(root + sidecarFile, 'utf8'),
  );
  if (sidecar.problems.length > 0) throw new Error(sidecar.problems.map(formatProblem).join('\n'));
  return {
    ...readRows(file, readFileSync(`${root}records/tables/${name}.csv`, 'utf8')),
    sidecar: sidecar.value as Sidecar,
    sidecarPlace: sidecar.place,
  };
}

function readRows(file: string, text: string): Pick<Table<unknown>, 'rows' | 'problems'> {
  try {
    const parsed = parse(text, { columns: true, info: true }) as unknown as readonly {
      readonly record: Record<string, string>;
      readonly info: { readonly lines: number };
    }[];
    const rows = parsed.map(({ record, info }) => ({
      cells: record,
      place: { file, line: info.lines, column: 1 },
    }));
    return { rows, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = { file, line: Number(error.lines ?? 1), column: 1, field: '' };
    const message = `The table cannot be read: ${error.message}. Give each row as many cells as the header has.`;
    return { rows: [], problems: [{ ...place, rule: 'csv', level: 'error', message }] };
  }
}
