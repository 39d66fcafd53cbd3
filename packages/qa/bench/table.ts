import type { Budget, Unit } from '../src/budgets.js';

/** What one budget's measurement found: ours, and the peers' by name. */
export interface Found {
  readonly measured: number;
  readonly peers: ReadonlyMap<string, number>;
  readonly note?: string;
}

/** What was measured for one budget. */
export interface Measure {
  readonly budget: Budget;
  /** undefined: not measured by this bench. */
  readonly measured: number | undefined;
  /** Peers that were measured in the same run, by name. */
  readonly peers: ReadonlyMap<string, number>;
  readonly note?: string;
}

/** The lines of the report: what was measured, next to its budget, next to its peers. */
export function table(measures: readonly Measure[]): readonly string[] {
  const rows = measures.map(({ budget, measured, peers, note }) => [
    budget.what,
    measured === undefined ? '-' : amount(measured, budget.unit),
    amount(budget.limit, budget.unit),
    verdict(budget, measured),
    [...peersOf(budget, peers), ...(note ? [`(${note})`] : [])].join(', '),
  ]);
  const all = [
    ['', 'measured', 'budget', '', 'peers (r: as recorded, not measured here)'],
    ...rows,
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  return all.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** One line for each promise that is not kept, or one that says that all are. */
export function overBudget(measures: readonly Measure[]): readonly string[] {
  const over = measures.filter(
    ({ budget, measured }) => measured !== undefined && measured > budget.limit,
  );
  if (over.length === 0) return ['All that was measured is within its budget.'];
  return over.map(
    ({ budget, measured = Number.NaN }) =>
      `We miss a budget: ${budget.what}: ${amount(measured, budget.unit)} instead of ${amount(budget.limit, budget.unit)}.`,
  );
}

function verdict({ limit }: Budget, measured: number | undefined): string {
  if (measured === undefined) return '';
  return measured <= limit ? 'within' : 'OVER';
}

function peersOf(budget: Budget, measured: ReadonlyMap<string, number>): readonly string[] {
  const names = new Set([...budget.peers.map(({ name }) => name), ...measured.keys()]);
  return [...names].flatMap((name) => {
    const value = measured.get(name);
    if (value !== undefined) return [`${name} ${amount(value, budget.unit)}`];
    const recorded = budget.peers.find((peer) => peer.name === name)?.recorded ?? [];
    if (recorded.length === 0) return [];
    return [`${name} ${recorded.map((each) => amount(each, budget.unit)).join(' to ')} r`];
  });
}

/** A figure with its unit, in at most four digits. */
function amount(value: number, unit: Unit): string {
  switch (unit) {
    case 'B':
      return value < 1_000_000
        ? `${(value / 1000).toFixed(1)} kB`
        : `${(value / 1e6).toFixed(1)} MB`;
    case 'ms':
      return `${value.toFixed(1)} ms`;
    case 'x':
      return `${Number(value.toFixed(2))} x`;
    case 'MB':
      return `${value.toFixed(0)} MB`;
  }
}
