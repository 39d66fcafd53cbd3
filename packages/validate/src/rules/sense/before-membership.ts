import type { DateField } from '../../cells/fields.js';
import {
  contradictingEvidence,
  evidenceNotes,
  knownDiscrepancy,
  severityOf,
} from '../../reference/evidence.js';
import { dayNumber, isPartialDate } from '../../reference/partial-date.js';
import type { ReferenceCountry } from '../../reference/reference-data.js';
import { fieldNames } from '../english.js';
import type { Found, TableContext } from '../row.js';
import { defineRule } from '../rule.js';
import { hasBothDates } from './in-force-delay.js';

export interface MembershipFacts {
  readonly field: DateField;
  readonly date: string;
  /** The State. */
  readonly name: ReferenceCountry['name'];
  readonly since: string;
}

export const beforeMembership = defineRule({
  code: 'sense.before-membership',
  severity: 'warning',
  title: 'The State was not yet a member',
  why: 'Only members of the ILO can ratify its Conventions. Reported only if our records have the date from which the State is a member; the stronger the evidence for it, the higher the severity. Not reported if another finding corrects the date.',
  bad: 'instrument,registered\nC001,1985-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  unless: ['sense.before-adoption', 'sense.date-order', 'sense.in-force-delay'],
  create: (context) => {
    let state: string | undefined;
    /** The first day of its membership; 0 if unknown. */
    let memberFrom = 0;
    return (row) => {
      // Without a code the row may be about a treaty of others.
      if (row.state === undefined || row.code === '') return undefined;
      if (row.state !== state) {
        state = row.state;
        const since = context.reference.countries.get(state)?.memberSince;
        memberFrom = isPartialDate(since) ? dayNumber(since, '-01-01') : 0;
      }
      const field = row.from.registered === 0 ? 'inForce' : 'registered';
      if (row.to[field] >= memberFrom || hasBothDates(row.ours)) return undefined;
      return found(state, field, row.values[field] ?? '', context);
    };
  },
  say: ({ field, date, name, since }: MembershipFacts) => ({
    message: `The ${fieldNames[field]}, ${date}, is before ${since}, when ${name.en} became a member of the ILO.`,
    hint: 'Check the date and the State.',
  }),
});

function found(
  code: string,
  field: DateField,
  date: string,
  { reference }: TableContext,
): Found<MembershipFacts> | undefined {
  const state = reference.countries.get(code);
  const since = state?.memberSince;
  if (!state || since === undefined) return undefined;
  const ours = { ours: since, evidence: state.evidence?.memberSince };
  const pieces = contradictingEvidence(ours, date);
  return {
    field,
    facts: { field, date, name: state.name, since },
    reason: knownDiscrepancy(ours, date.slice(0, since.length)),
    severity: severityOf(pieces),
    evidence: evidenceNotes(pieces, since, reference),
  };
}
