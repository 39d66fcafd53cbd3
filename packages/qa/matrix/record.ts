import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/workspace.js';
import type { Part, Row } from './result.js';

/** A row with the day and the kind of machine of its run. */
export interface DatedRow extends Row {
  readonly day: string;
  readonly machine: string;
}

/** The rows of earlier runs: a part may be run alone, and the document still has all. */
const file = join(root, 'packages/qa/matrix/results.json');

export function recorded(): readonly DatedRow[] {
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')) as readonly DatedRow[];
}

export function record(rows: readonly DatedRow[]): void {
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
}

/**
 * The rows of earlier runs, renewed. A row that was not run now keeps its earlier verdicts; a row that
 * a part no longer has is dropped.
 *
 * @param done The parts that were run to their end.
 */
export function renewed(
  earlier: readonly DatedRow[],
  now: readonly DatedRow[],
  done: readonly Part[],
): readonly DatedRow[] {
  const isSame = (one: Row, other: Row): boolean =>
    one.part === other.part && one.what === other.what && one.version === other.version;
  const rows = now.map((row) => {
    const before = earlier.find((each) => isSame(each, row));
    return before !== undefined && wasNotRun(row) ? before : row;
  });
  const kept = earlier.filter(
    (row) => !done.includes(row.part) && !rows.some((each) => isSame(each, row)),
  );
  return [...kept, ...rows];
}

function wasNotRun({ verdicts }: Row): boolean {
  return Object.values(verdicts).every(({ kind }) => kind === 'not run');
}
