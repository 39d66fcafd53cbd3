import { ratification } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly rule: string;
  readonly instrument: string;
  readonly right: string;
};

/** The Convention that binds a State six months after the registration; all others twelve. */
const sixMonths = 'C185';

const entry = (inForce: string, months: 6 | 12) =>
  ratification({
    inForce,
    evidence: {
      ...ratification().evidence,
      inForce: [
        {
          source: 'ilo-page',
          grade: 'derived',
          rule: `registration-plus-${months}-months`,
          says: '2000-12-13',
        },
      ],
    },
  });

export const monthsOfInstrument = defineDatasetRule({
  code: 'dataset.months-of-instrument',
  severity: 'error',
  title: 'An entry into force is derived by a rule for other Conventions',
  why: 'Convention No. 185 binds a State six months after its ratification is registered, all others after twelve months.',
  bad: { ratifications: [entry('2001-06-13', 6)] },
  good: { ratifications: [entry('2001-12-13', 12)] },
  scope: 'record',
  of: ['ratifications'],
  *check({ value: { instrument, evidence } }) {
    const months = instrument === sixMonths ? 6 : 12;
    const right = `registration-plus-${months}-months`;
    for (const [index, piece] of (evidence.inForce ?? []).entries()) {
      if (piece.grade !== 'derived' || piece.agrees === false || piece.rule === right) continue;
      if (!piece.rule.startsWith('registration-plus-')) continue;
      const facts = { rule: piece.rule, instrument, right };
      yield { path: ['evidence', 'inForce', index, 'rule'], facts };
    }
  },
  say: ({ rule, instrument, right }: Facts) => ({
    message: `The entry into force of ${instrument} is derived by the rule "${rule}", which does not apply to it.`,
    hint: `Write "${right}", and correct the date.`,
  }),
});
