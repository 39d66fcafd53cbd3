import { earliest, latest } from '../../plain/dates.js';
import type { Ratification } from '../../ratification.js';
import { ratification } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = { readonly status: string } & (
  | { readonly kind: 'is-registered'; readonly registered: string }
  | { readonly kind: 'no-date'; readonly field: 'registered' | 'inForce' }
  | { readonly kind: 'not-yet-in-force'; readonly inForce: string; readonly checked: string }
  | { readonly kind: 'is-in-force'; readonly inForce: string; readonly checked: string }
);

export const statusDates = defineDatasetRule({
  code: 'dataset.status-dates',
  severity: 'error',
  title: 'The status of a ratification contradicts its dates',
  why: 'The status is "ratified-in-law" while no registration is known, then "registered" until the entry into force, then "in-force", as of the day on which the record was checked.',
  bad: { ratifications: [ratification({ status: 'registered' })] },
  good: { ratifications: [ratification({ status: 'in-force' })] },
  scope: 'record',
  of: ['ratifications'],
  *check({ value }) {
    const facts = faultOf(value);
    if (facts === undefined) return;
    // Some documents give only the status, so a missing date is not an error.
    const severity = facts.kind === 'no-date' ? 'warning' : 'error';
    yield { path: ['status'], facts, severity };
  },
  say: (facts: Facts) => {
    switch (facts.kind) {
      case 'is-registered':
        return {
          message: `The status is "${facts.status}", but the ratification was registered (${facts.registered}).`,
          hint: 'Write "registered" or "in-force", or correct the registration.',
        };
      case 'no-date':
        return {
          message: `The status is "${facts.status}", but "${facts.field}" is unknown.`,
          hint: 'Add the date, or correct the status.',
        };
      case 'not-yet-in-force':
        return {
          message: `The status is "${facts.status}", but the entry into force (${facts.inForce}) is after the day on which the record was checked (${facts.checked}).`,
          hint: 'Write "registered", or correct a date.',
        };
      case 'is-in-force':
        return {
          message: `The status is "${facts.status}", but the ratification was in force (${facts.inForce}) when the record was checked (${facts.checked}).`,
          hint: 'Write "in-force", or correct a date.',
        };
      default:
        return facts satisfies never;
    }
  },
});

function faultOf({ status, registered, inForce, checked }: Ratification): Facts | undefined {
  if (status === 'ratified-in-law' && registered !== 'unknown') {
    return { kind: 'is-registered', status, registered };
  }
  if (status !== 'ratified-in-law' && registered === 'unknown') {
    return { kind: 'no-date', status, field: 'registered' };
  }
  if (status === 'in-force' && inForce === 'unknown') {
    return { kind: 'no-date', status, field: 'inForce' };
  }
  if (inForce === 'unknown') return undefined;
  if (status === 'in-force' && earliest(inForce) > checked) {
    return { kind: 'not-yet-in-force', status, inForce, checked };
  }
  return status === 'registered' && latest(inForce) <= checked
    ? { kind: 'is-in-force', status, inForce, checked }
    : undefined;
}
