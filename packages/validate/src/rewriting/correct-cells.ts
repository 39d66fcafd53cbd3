import type { TryRow } from '../check/hooks.js';
import type { Fault } from '../rules/fault.js';

/** A change of one cell, for one reason. */
export interface CellChange {
  readonly cell: number;
  readonly old: string;
  readonly new: string;
  /** The fault that the change corrects. */
  readonly fault: Fault;
}

/** A correction may make another one possible: first the numeral, then the spelling of the law. */
const maxRoundsPerCell = 5;

/**
 * Applies all suggestions that are certain, one by one. A change is only kept if it removes its fault
 * and causes no other one, so that a correction is never undone by the next.
 *
 * @returns the new cells, and the changes in their order; undefined if nothing is changed.
 */
export function correctCells(
  cells: readonly string[],
  tryRow: TryRow,
): { readonly cells: readonly string[]; readonly changes: readonly CellChange[] } | undefined {
  let current = cells;
  let faults = tryRow(cells);
  const changes: CellChange[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < maxRoundsPerCell * cells.length; round++) {
    const change = nextChange(current, faults, refused);
    if (!change) break;
    const changed = current.with(change.cell, change.new);
    const after = tryRow(changed);
    if (isBetter(faults, after, change.fault)) {
      changes.push(change);
      current = changed;
      faults = after;
    } else refused.add(idOf(change.fault));
  }
  return changes.length === 0 ? undefined : { cells: current, changes };
}

/** Parts of cells are corrected before whole cells, so that the log has a reason for each part. */
function nextChange(
  cells: readonly string[],
  faults: readonly Fault[],
  refused: ReadonlySet<string>,
): CellChange | undefined {
  for (const extent of ['place', 'cell'] as const) {
    for (const fault of faults) {
      const { cell, certain, suggestion, start, end } = fault;
      if (certain !== extent || cell === undefined || suggestion === undefined) continue;
      const old = cells[cell];
      if (old === undefined || refused.has(idOf(fault))) continue;
      const isWhole = extent === 'cell' || start === undefined || end === undefined;
      const corrected = isWhole ? suggestion : old.slice(0, start) + suggestion + old.slice(end);
      if (corrected !== old) return { cell, old, new: corrected, fault };
    }
  }
  return undefined;
}

function isBetter(before: readonly Fault[], after: readonly Fault[], fixed: Fault): boolean {
  const known = new Set(before.map(idOf));
  return after.every((fault) => known.has(idOf(fault)) && idOf(fault) !== idOf(fixed));
}

function idOf({ rule, cell, field }: Fault): string {
  return `${rule.code} ${cell ?? ''} ${field ?? ''}`;
}
