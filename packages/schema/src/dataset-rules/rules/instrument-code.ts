import { instrument } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly code: string;
  readonly expected: string;
};

export const instrumentCode = defineDatasetRule({
  code: 'dataset.instrument-code',
  severity: 'error',
  title: 'The code of an instrument does not match its type and number',
  why: 'A code is C for a Convention or P for a Protocol, and the number in three digits.',
  bad: { instruments: [instrument({ number: 78 })] },
  good: { instruments: [instrument({ number: 87 })] },
  scope: 'record',
  of: ['instruments'],
  *check({ value: { code, type, number } }) {
    const letter = type === 'convention' ? 'C' : 'P';
    const expected = letter + String(number).padStart(3, '0');
    if (code === expected) return;
    yield { path: ['code'], facts: { code, expected }, suggestion: expected };
  },
  say: ({ code, expected }: Facts) => ({
    message: `The code is ${code}, but the type and number of the instrument give ${expected}.`,
    hint: 'Correct the code, the type or the number.',
  }),
});
