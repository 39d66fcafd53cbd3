import { instrument } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly adopted: string;
  readonly year: string;
};

export const adoptionYear = defineDatasetRule({
  code: 'dataset.adoption-year',
  severity: 'error',
  title: 'A Convention was adopted in another year than its title says',
  why: 'The title of a Convention ends with the year of its adoption.',
  bad: { instruments: [instrument({ adopted: '1949-07-09' })] },
  good: { instruments: [instrument({ adopted: '1948-07-09' })] },
  scope: 'record',
  of: ['instruments'],
  *check({ value: { type, title, adopted } }) {
    const year = /, (\d{4})$/.exec(title.en)?.[1];
    // The title of a Protocol ends with the year of the Convention that it belongs to.
    if (type === 'protocol' || year === undefined || adopted.startsWith(year)) return;
    yield { path: ['adopted'], facts: { adopted, year } };
  },
  say: ({ adopted, year }: Facts) => ({
    message: `The Convention was adopted on ${adopted}, but its title ends with ${year}.`,
    hint: 'Correct one of them.',
  }),
});
