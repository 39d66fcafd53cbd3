import type { Budget, Unit } from '../src/budgets.js';

/** What was measured. Without a limit, a reading only. */
export interface Measure {
  readonly budget: Omit<Budget, 'limit'> & Partial<Pick<Budget, 'limit'>>;
  readonly measured: number;
  /** What it is a ratio of, or stands next to, with figures of the same run. */
  readonly nextTo?: string;
}

/** The same by another version, which is not to be quicker. */
export function versus(measured: number, nextTo: string): Measure {
  return { budget: { what: '  over the other version', limit: 1, unit: 'x' }, measured, nextTo };
}

/** The lines of the report. */
export function table(measures: readonly Measure[]): readonly string[] {
  const rows = measures.map(({ budget: { what, limit, unit }, measured, nextTo = '' }) => [
    what,
    limit === undefined ? '' : `≤ ${amount(limit, unit)}`,
    amount(measured, unit),
    limit === undefined ? '' : isKept(measured, limit, unit) ? 'ok' : 'missed',
    nextTo,
  ]);
  const all = [['what', 'budget', 'measured', '', 'of what'], ...rows];
  const width = (column: number) => Math.max(...all.map((row) => (row[column] ?? '').length));
  const widths = [0, 1, 2, 3].map(width);
  return all.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** As it is printed: a hundredth more than the same is the same. */
function isKept(measured: number, limit: number, unit: Unit): boolean {
  return measured <= limit || amount(measured, unit) === amount(limit, unit);
}

/** A figure with its unit. */
export function amount(value: number, unit: Unit): string {
  switch (unit) {
    case 'B':
      return `${(value / 1000).toFixed(1)} kB`;
    case 'x':
      return `${value.toFixed(2)} x`;
    case 'ms':
      return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
    case 'µs':
      return `${value.toFixed(2)} µs`;
    case 'MB':
      return `${value.toFixed(0)} MB`;
  }
}
