import type { Budget, Unit } from '../src/budgets.js';
import type { Usage } from './process.js';

/** What was measured. Without a limit, a reading only. */
export interface Measure {
  readonly budget: Omit<Budget, 'limit'> & Partial<Pick<Budget, 'limit'>>;
  readonly measured: number;
  /** What it is a ratio of, or is to be read beside, of the same run. */
  readonly basis?: string;
}

/** Two whole processes: the time of one as a multiple of the other's. */
export function over(mine: Usage, theirs: Usage): Omit<Measure, 'budget'> {
  const figures = ({ ms, peakMB }: Usage) => `${amount(ms, 'ms')}, ${amount(peakMB, 'MB')}`;
  const ofCpu = amount(mine.cpuMs / theirs.cpuMs, 'x');
  return {
    measured: mine.ms / theirs.ms,
    basis: `${figures(mine)} / ${figures(theirs)}; of CPU ${ofCpu}`,
  };
}

/** Another version is not to be quicker. */
export const notSlower: Budget = { what: '  over the other version', limit: 1, unit: 'x' };

/** The lines of the report. */
export function table(measures: readonly Measure[]): readonly string[] {
  const rows = measures.map(({ budget: { what, limit, unit }, measured, basis = '' }) => [
    what,
    limit === undefined ? '' : `≤ ${amount(limit, unit)}`,
    amount(measured, unit),
    limit === undefined ? '' : isKept(measured, limit, unit) ? 'ok' : 'missed',
    basis,
  ]);
  const all = [['what', 'budget', 'measured', '', 'basis'], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const padded = (cell: string, at: number) =>
    at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return all.map((row) => row.map(padded).join('  ').trimEnd());
}

/** What is printed alike is alike. */
function isKept(measured: number, limit: number, unit: Unit): boolean {
  return measured <= limit || amount(measured, unit) === amount(limit, unit);
}

/** A figure with its unit. */
export function amount(value: number, unit: Unit): string {
  return written[unit](value);
}

const written: Readonly<Record<Unit, (value: number) => string>> = {
  B: (value) => `${(value / 1000).toFixed(1)} kB`,
  x: (value) => `${value.toFixed(2)} x`,
  ms: (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`,
  µs: (value) => `${value.toFixed(2)} µs`,
  MB: (value) => `${value.toFixed(0)} MB`,
};
