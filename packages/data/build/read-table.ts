import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { formatProblem } from './problem.js';
import { readYaml } from './read-yaml.js';
import type { Place } from './record-file.js';

/** A row of a table: its cells by column, and the place of each. */
export interface TableRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** A table under `records/tables`, and its sidecar: what its rows rest on. */
export interface Table<Sidecar> {
  readonly rows: readonly TableRow[];
  readonly sidecar: Sidecar;
}

/** Reads `records/tables/<name>.csv` and the sidecar `<name>.yaml` beside it. */
export function readTable<Sidecar>(root: string, name: string): Table<Sidecar> {
  const file = `packages/data/records/tables/${name}.csv`;
  const parsed = parse(readFileSync(`${root}records/tables/${name}.csv`, 'utf8'), {
    columns: true,
    info: true,
  }) as unknown as readonly { record: Record<string, string>; info: { lines: number } }[];
  const rows = parsed.map(({ record, info }) => ({
    cells: record,
    place: { file, line: info.lines, column: 1 },
  }));
  const sidecarFile = `records/tables/${name}.yaml`;
  const sidecar = readYaml(
    `packages/data/${sidecarFile}`,
    readFileSync(root + sidecarFile, 'utf8'),
  );
  if (sidecar.problems.length > 0) throw new Error(sidecar.problems.map(formatProblem).join('\n'));
  return { rows, sidecar: sidecar.value as Sidecar };
}
