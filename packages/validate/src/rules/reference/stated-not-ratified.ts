import { notRatified } from '../../cells/statuses.js';
import { isPartialDate, mayBeAfter } from '../../reference/partial-date.js';
import type { ReferenceEvidence } from '../../reference/reference-data.js';
import type { Row, TableContext } from '../row.js';
import { defineRule } from '../rule.js';
import { difference } from './difference.js';

export interface StatedNotRatifiedFacts {
  readonly code: string;
  readonly state: string;
  /** When the ratification was registered, by our record; undefined: it is not known. */
  readonly registered: string | undefined;
}

/** A table may be so many years old without saying so: a later ratification is no error in it. */
const mayBeOlderBy = 10;

export const statedNotRatified = defineRule({
  code: 'reference.stated-not-ratified',
  severity: 'error',
  title: 'The table says that a State did not ratify, but our records have its ratification',
  why: 'The row or the cell says no, but our record has a ratification that was not denounced. The severity depends on our evidence, as with reference.registered; for a ratification of the ten years before the date of our records it is at most a warning, because the table may be older.',
  bad: 'country,instrument,ratified\nKAZ,C087,no\nKAZ,C098,yes\n',
  good: 'country,instrument,ratified\nKAZ,C087,yes\nKAZ,C190,no\n',
  check: (row, context) => {
    // In a row for a year the ratification may still have been to come.
    if (row.values.status !== notRatified || context.isByPeriod) return undefined;
    // A row with a date answers another question.
    if (isPartialDate(row.values.registered)) return undefined;
    const known = knownRatification(row, context);
    if (!known) return undefined;
    const { registered, evidence } = known;
    if (mayBeAfter(registered, context.statedDay)) return undefined;
    const facts: StatedNotRatifiedFacts = {
      code: row.code,
      state: row.state ?? '',
      registered: registered === 'unknown' ? undefined : registered,
    };
    const own = { field: 'status', ours: registered, evidence, said: notRatified } as const;
    const found = difference(row, { ...own, suggestion: null, facts }, context);
    const mayBeLater = found.severity === 'error' && !isOld(registered, context);
    return mayBeLater ? { ...found, severity: 'warning' } : found;
  },
  say: ({ code, state, registered }: StatedNotRatifiedFacts) => ({
    message: `According to the table, ${state} did not ratify ${code}; our record has the ratification${registered === undefined ? '' : `, registered ${registered}`}.`,
    hint:
      registered === undefined
        ? 'Look up the ratification.'
        : `Look up the ratification. If the table is older, it is correct; state its date.`,
  }),
});

interface Known {
  /** A partial date, or `unknown`. */
  readonly registered: string;
  readonly evidence: readonly ReferenceEvidence[] | undefined;
}

/** A ratification that, by our record, is registered and not denounced. */
function knownRatification(
  { ours, other, state }: Row,
  { reference }: TableContext,
): Known | undefined {
  if (ours) {
    const { registered, status, evidence } = ours.ratification;
    // What is only ratified by a law is not ratified for the ILO.
    if (status !== 'in-force' && status !== 'registered') return undefined;
    const ofDate = registered === 'unknown' ? undefined : evidence.registered;
    return { registered, evidence: ofDate ?? evidence.status };
  }
  if (other?.kind !== 'ratified' || other.record.denounced !== undefined) return undefined;
  const { registered, evidence } = other.record;
  const ofState = reference.countries.get(state ?? '')?.evidence?.ratifications;
  return { registered, evidence: evidence ?? ofState };
}

function isOld(
  registered: string,
  { reference: { completeTo, countriesCompleteTo } }: TableContext,
): boolean {
  const day = [completeTo, countriesCompleteTo].find(isPartialDate);
  if (day === undefined || !isPartialDate(registered)) return false;
  return Number(registered.slice(0, 4)) + mayBeOlderBy < Number(day.slice(0, 4));
}
