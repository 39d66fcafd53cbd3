import { latest } from '@ilo-kz/data/dates';
import { notRatified as saysNot } from '../../cells/statuses.js';
import { isPartialDate } from '../../reference/partial-date.js';
import type { Row, TableContext } from '../row.js';
import { defineRule } from '../rule.js';
import { isDateOfTitled } from './titled.js';

/** The completeness of our records, which do not have the ratification. */
type Completeness =
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'not-claimed' }
  | { readonly kind: 'complete'; readonly to: string; readonly later: string | undefined };

export interface NotRatifiedFacts {
  readonly code: string;
  readonly completeness: Completeness;
}

export const notRatified = defineRule({
  code: 'reference.not-ratified',
  severity: 'warning',
  title: 'Our records do not have this ratification',
  why: 'The instrument is in the reference data, but its ratification by the State is not. The finding gives the date up to which our records are complete; a ratification that may be later is only an info.',
  bad: 'instrument\nC001\n',
  good: 'instrument\nC087\n',
  check: (row, context) => {
    if (deniesRatification(row)) return undefined;
    const completeTo = missingTo(row, context);
    if (completeTo === null) return undefined;
    const { registered } = row.values;
    const isOfTitled =
      registered !== undefined &&
      isDateOfTitled(row, context, (titled) => titled.registered, registered);
    if (isOfTitled) return undefined;
    const completeness = completenessOf(row, completeTo);
    const facts: NotRatifiedFacts = { code: row.code, completeness };
    const isDoubtful =
      completeness.kind === 'not-claimed' ||
      (completeness.kind === 'complete' && completeness.later !== undefined) ||
      (context.listsStates && claimsNothing(row));
    return { field: 'instrument', facts, ...(isDoubtful && { severity: 'info' }) };
  },
  say: ({ code, completeness }: NotRatifiedFacts) => {
    const none = `Our records do not have a ratification of ${code} by this State`;
    switch (completeness.kind) {
      case 'not-stated':
        return {
          message: `${none}.`,
          hint: 'Check the number. If it is correct, our records are out of date.',
        };
      case 'not-claimed':
        return { message: `${none}.`, hint: 'Our records do not claim to be complete.' };
      case 'complete':
        return {
          message: `${none}; they are complete up to ${completeness.to}.`,
          hint:
            completeness.later === undefined
              ? 'Check the number of the instrument and the State.'
              : `They may not have a ratification of ${completeness.later} yet.`,
        };
    }
  },
});

/** What is not in force need not be ratified, unless the row gives the date of a ratification. */
function deniesRatification({ values }: Row): boolean {
  const { status, registered } = values;
  return status === saysNot || (status === 'not-in-force' && registered === undefined);
}

/** The day up to which our records are complete, if they should have the ratification; null otherwise. */
function missingTo(
  { isOurs, ours, other, instrument }: Row,
  { reference }: TableContext,
): string | undefined | null {
  if (isOurs) return ours === undefined && instrument !== undefined ? reference.completeTo : null;
  return other?.kind === 'not-ratified' ? reference.countriesCompleteTo : null;
}

function completenessOf({ values }: Row, completeTo: string | undefined): Completeness {
  if (completeTo === undefined) return { kind: 'not-stated' };
  if (!isPartialDate(completeTo)) return { kind: 'not-claimed' };
  const stated = [values.registered, values.lawDate, values.inForce].find(isPartialDate);
  const isLater = stated !== undefined && latest(stated) > latest(completeTo);
  return { kind: 'complete', to: completeTo, later: isLater ? stated : undefined };
}

const claims = ['lawNumber', 'lawDate', 'registered', 'inForce', 'status', 'denounced'] as const;

/** Lists of all States have rows without values for States that did not ratify. */
function claimsNothing(row: Row): boolean {
  return claims.every((field) => row.values[field] === undefined && !row.isReported(field));
}
