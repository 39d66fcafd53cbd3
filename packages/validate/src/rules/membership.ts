import { earliest } from '@ilo-kz/data/dates';
import { isPartialDate } from '../cells/partial-date.js';
import type { Row } from '../cells/row.js';
import { against, gravity, knownDiscrepancy, notes } from '../reference/evidence.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { DaysOfRow } from './days.js';
import type { Draft } from './draft.js';

/** Only a member of the ILO ratifies. Told of States of which our records say since when they are. */
export function beforeMembership(
  { places }: Row,
  days: DaysOfRow,
  country: string,
  reference: ReferenceIndex,
): Draft | undefined {
  const state = reference.countries.get(country);
  const since = state?.memberSince;
  if (!state || !isPartialDate(since)) return undefined;
  const field = days.has('registered') ? 'registered' : 'inForce';
  const stated = days.get(field);
  if (!stated || stated.to >= earliest(since)) return undefined;
  const ours = { ours: since, evidence: state.evidence?.memberSince };
  const pieces = against(ours, stated.date);
  const why = knownDiscrepancy(ours, stated.date.slice(0, since.length));
  return {
    code: 'sense.before-membership',
    severity: gravity(pieces),
    say: (words) => ({
      ...words.sense.beforeMembership({ field, date: stated.date, name: state.name, since }),
      ...(why !== undefined && { hint: words.reference.why(why) }),
    }),
    field,
    ...places[field],
    evidence: notes(pieces, since, reference),
  };
}
