import type { Fault, FaultRule } from '../rules/fault.js';
import type { Found, Row, TableContext } from '../rules/row.js';
import type { RowCheck, RowRule } from '../rules/rule.js';
import type { RuleCode } from '../rules/rules.js';
import { tableRules } from '../rules/table-rules.js';

/** The rules about rows at work on one table. */
export interface RuleRun {
  /** What the rules find in a row; the same empty list where they find nothing. */
  readonly check: (row: Row) => readonly Fault[];
  /** What they find when all rows were seen. */
  readonly end: () => readonly Fault[];
}

/** A rule about rows, whatever its facts are. */
type AnyRule = RowRule<RuleCode, never>;

/** Every rule about rows, in the order in which they run. */
function rowRules(): readonly AnyRule[] {
  return tableRules.flatMap((rule): AnyRule[] =>
    'on' in rule ? [] : [rule as unknown as AnyRule],
  );
}

const nothing: readonly Fault[] = [];

const findsNothing = (): undefined => undefined;

/**
 * Sets the rules to work on a table.
 *
 * @param given The fields that the columns of the table may give: rules that need others are left out.
 */
export function createRuleRun(
  context: TableContext,
  given: ReadonlySet<string>,
  all: readonly AnyRule[] = rowRules(),
): RuleRun {
  const active = all.filter(({ needs = [] }) => needs.every((field) => given.has(field)));
  const checks = active.map(
    ({ check, create }): RowCheck<unknown> => (create ? create(context) : check) ?? findsNothing,
  );
  const places = new Map(active.map(({ code }, at) => [code as string, at]));
  const unless = active.map(({ unless: others = [] }): readonly number[] =>
    others.flatMap((code) => places.get(code) ?? []),
  );
  const hasFound = new Uint8Array(active.length);
  return {
    check: (row) => {
      let found: Fault[] | undefined;
      for (let at = 0; at < checks.length; at++) {
        if (found && unless[at]?.some((other) => hasFound[other] === 1)) continue;
        const fault = checks[at]?.(row, context);
        if (fault === undefined) continue;
        hasFound[at] = 1;
        found ??= [];
        found.push(faultFrom(active[at] as AnyRule, fault, row));
      }
      if (!found) return nothing;
      hasFound.fill(0);
      return found;
    },
    end: () =>
      active.flatMap((rule) => {
        const fault = rule.end?.(context);
        return fault === undefined ? [] : [faultFrom(rule, fault, undefined)];
      }),
  };
}

function faultFrom(
  rule: FaultRule,
  { place, ...found }: Found<unknown>,
  row: Row | undefined,
): Fault {
  const at = place === undefined ? row?.place(found.field) : place;
  return { rule, ...found, ...at };
}
