import { instrumentIndex } from '../../cells/exact-text.js';
import { mayBeAfter } from '../../reference/partial-date.js';
import { defineRule } from '../rule.js';

/** A ratification of ours that the file does not have. */
export interface MissingRatification {
  readonly code: string;
  readonly registered: string | undefined;
  /** The date of its law. */
  readonly law: string | undefined;
}

export interface MissingRowsFacts {
  readonly shown: readonly MissingRatification[];
  /** The number of others. */
  readonly rest: number;
}

const maxShown = 10;

export const missingRows = defineRule({
  code: 'reference.missing-rows',
  severity: 'info',
  title: 'Our records have more ratifications',
  why: 'One finding lists the ratifications that our records have and the file does not. They may be later than the file, or the file may be incomplete. If a table is about several States, only instruments that it gives for another State are reported. Not reported for a matrix, whose columns show which instruments it is about.',
  bad: 'instrument\nC087\n',
  good: 'country,instrument\nFRA,C087\n',
  end: ({ reference, expectsAll, statedDay, mentioned: { ours, beside } }) => {
    if (!expectsAll || ours.size === 0) return undefined;
    const namesOthers = beside.includes(1);
    const missing = [...reference.ratifications.values()].filter(
      ({ ratification: { instrument, registered } }) =>
        !ours.has(instrument) &&
        !mayBeAfter(registered, statedDay) &&
        (!namesOthers || beside[instrumentIndex(instrument)] === 1),
    );
    if (missing.length === 0) return undefined;
    const shown = missing.slice(0, maxShown).map(({ ratification, law }) => ({
      code: ratification.instrument,
      registered: unlessUnknown(ratification.registered),
      law: unlessUnknown(law?.date),
    }));
    const facts: MissingRowsFacts = { shown, rest: missing.length - shown.length };
    return { field: 'instrument', facts, place: null };
  },
  say: ({ shown, rest }: MissingRowsFacts) => ({
    message: `Our records have ${shown.length + rest} more ${shown.length + rest === 1 ? 'ratification' : 'ratifications'}: ${shown.map(named).join(', ')}${rest > 0 ? ` and ${rest} ${rest === 1 ? 'other' : 'others'}` : ''}.`,
    hint: 'They may be later than this file.',
  }),
});

function unlessUnknown(value: string | undefined): string | undefined {
  return value === 'unknown' ? undefined : value;
}

function named({ code, registered, law }: MissingRatification): string {
  if (registered !== undefined) return `${code} (registered ${registered})`;
  return law === undefined ? code : `${code} (law dated ${law})`;
}
