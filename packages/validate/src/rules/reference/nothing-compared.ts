import { notComparedBecause } from '../english.js';
import { type WhyNotCompared, whyNotCompared } from '../row-counts.js';
import { defineRule } from '../rule.js';

/** What there was to compare, and why nothing was compared. */
export type NothingComparedFacts =
  | { readonly kind: 'rows' }
  | {
      readonly kind: 'dates';
      readonly dates: number;
      /** Why they were not compared. */
      readonly why: readonly WhyNotCompared[];
    };

export const nothingCompared = defineRule({
  code: 'reference.nothing-compared',
  severity: 'warning',
  title: 'Nothing was compared with our records',
  why: 'The table has rows, but our records cannot confirm or contradict any of them, or any of their dates: they contain all ratifications of fundamental instruments and all ratifications by Kazakhstan, but not all ratifications by other States. The values are checked without a comparison, so a report without errors does not mean that they are correct.',
  bad: 'country,instrument,registered\nFRA,C001,1950-02-14\n',
  good: 'country,instrument,registered\nFRA,C087,1951-06-28\n',
  end: ({ counts, compares }) => {
    if (!compares) return undefined;
    const { compared, comparedOthers, withoutRecord } = counts;
    const { datesCompared, datesNotCompared: why } = counts;
    const at = { field: 'instrument', place: null } as const;
    if (compared + comparedOthers === 0) {
      if (withoutRecord === 0) return undefined;
      const facts: NothingComparedFacts = { kind: 'rows' };
      return { ...at, facts };
    }
    // Dates that cannot be read, and ratifications that are not on record, have findings of their own.
    const silent = why['no-state'] + why['no-record'] + why['no-date-on-record'];
    if (datesCompared > 0 || silent === 0) return undefined;
    const dates = silent + why.unread + why['not-ratified'];
    const facts: NothingComparedFacts = {
      kind: 'dates',
      dates,
      why: whyNotCompared.filter((one) => why[one] > 0),
    };
    return { ...at, facts };
  },
  say: (facts: NothingComparedFacts) => ({
    message:
      facts.kind === 'rows'
        ? 'No State, instrument or date was compared with our records: they do not cover the instruments that the table names for its States.'
        : `${facts.dates === 1 ? 'The only date of the table was not' : `None of the ${facts.dates} dates of the table was`} compared with our records: ${facts.why.map((why) => notComparedBecause[why]).join('; ')}.`,
    hint: 'The values were checked without a comparison.',
  }),
});
