import { ratified } from '../../cells/lexicon/statuses.js';
import { evidenceNotes, supportingEvidence } from '../../reference/evidence.js';
import { dayNumber, isPartialDate, mayBeAfter } from '../../reference/partial-date.js';
import type { Row } from '../row.js';
import { defineRule } from '../rule.js';

export interface DenunciationNotStatedFacts {
  readonly code: string;
  readonly state: string;
  /** The date of the denunciation in our record. */
  readonly ours: string;
  /** The table has a column for denunciations. */
  readonly hasColumn: boolean;
}

export const denunciationNotStated = defineRule({
  code: 'reference.denunciation-not-stated',
  severity: 'info',
  title: 'The ratification was denounced, but the table does not say so',
  why: 'The row or the cell gives a ratification, and our record has its denunciation. That is correct in a list of all ratifications, but wrong in a list of those in force. A warning if the table has a column for denunciations.',
  bad: 'country,instrument,registered\nSGP,C105,1965-10-25\n',
  good: 'country,instrument,registered,denounced\nSGP,C105,1965-10-25,1979-04-19\n',
  check: (row, context) => {
    const { other } = row;
    if (other?.kind !== 'ratified' || context.isByPeriod) return undefined;
    const ours = other.record.denounced;
    if (!isPartialDate(ours) || !saysRatified(row)) return undefined;
    if (mayBeAfter(ours, context.statedDay)) return undefined;
    // A later ratification is another one.
    if (row.from.registered > dayNumber(ours, '-12-31')) return undefined;
    const { code, state = '' } = row;
    const hasColumn = context.hasDenunciations;
    const facts: DenunciationNotStatedFacts = { code, state, ours, hasColumn };
    const { reference } = context;
    const ofState = reference.countries.get(state)?.evidence?.ratifications;
    const own = { ours, evidence: other.record.evidence ?? ofState };
    const field = isPartialDate(row.values.registered) ? 'registered' : 'status';
    return {
      field,
      facts,
      expected: ours,
      place: row.place(field) ?? row.place('instrument') ?? null,
      evidence: evidenceNotes(supportingEvidence(own), ours, reference),
      ...(hasColumn && { severity: 'warning' }),
    };
  },
  say: ({ code, state, ours, hasColumn }: DenunciationNotStatedFacts) => ({
    message: `According to our record, ${state} denounced ${code} (${ours}); the table does not say so.`,
    hint: hasColumn
      ? 'Give the denunciation in its column.'
      : 'If the table lists the ratifications in force, remove this one; otherwise give the denunciation in a separate column.',
  }),
});

/** Whether a row gives a ratification and nothing of its end. Its status, if that is ours, is compared by itself. */
function saysRatified({ values, isReported }: Row): boolean {
  if (values.denounced !== undefined || isReported('denounced')) return false;
  if (values.status !== undefined) return values.status === ratified;
  return !isReported('status') && isPartialDate(values.registered);
}
