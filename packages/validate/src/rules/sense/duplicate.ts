import { instrumentIndexes } from '../../cells/exact-text.js';
import { defineRule } from '../rule.js';

export interface DuplicateFacts {
  readonly code: string;
  /** The State, if the row has it. */
  readonly country: string | undefined;
  /** The line of the first row about the same ratification. */
  readonly line: number;
}

export const duplicate = defineRule({
  code: 'sense.duplicate',
  severity: 'error',
  title: 'Two rows are about the same ratification',
  why: 'A State ratifies an instrument once. Keep one row.',
  bad: 'instrument,registered\nC087,2000-12-13\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\nC098,2001-05-18\n',
  // Two rows about an instrument that does not exist are not two about one ratification.
  unless: ['sense.unknown-instrument'],
  create: ({ isByPeriod, isByLanguage }) => {
    // A row for each year, or for each language, is not a row too many.
    if (isByPeriod || isByLanguage) return () => undefined;
    /** By State: the line of the first row about each instrument, by its index; 0: none yet. */
    const lines = new Map<string, Uint32Array>();
    let state: string | undefined;
    let ofState: Uint32Array = new Uint32Array(0);
    return (row) => {
      const index = row.codeIndex;
      // Where the State cannot be read, it may be another.
      if (index < 0 || row.state === undefined) return undefined;
      if (row.state !== state) {
        state = row.state;
        ofState = lines.get(state) ?? new Uint32Array(instrumentIndexes);
        lines.set(state, ofState);
      }
      const line = ofState[index] ?? 0;
      if (line === 0) {
        ofState[index] = row.line;
        return undefined;
      }
      const facts: DuplicateFacts = { code: row.code, country: row.values.country, line };
      return { field: 'instrument', facts };
    };
  },
  say: ({ code, country, line }: DuplicateFacts) => ({
    message: `${code}${country === undefined ? '' : ` of ${country}`} is already on line ${line}.`,
    hint: 'Keep one of the two rows.',
  }),
});
