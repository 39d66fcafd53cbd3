import { instrument } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Adoption = {
  readonly code: string;
  readonly session: number;
  readonly adopted: string;
};

type Facts = Adoption & {
  /** An instrument of an earlier session that was adopted later. */
  readonly earlier: Adoption;
};

const other = { code: 'C090', number: 90, title: { en: 'Night Work Convention, 1948' } };

export const sessionOrder = defineDatasetRule({
  code: 'dataset.session-order',
  severity: 'error',
  title: 'A session of the Conference adopted an instrument before an earlier session did',
  why: 'Sessions of the International Labour Conference are numbered in chronological order.',
  bad: {
    instruments: [
      instrument({ session: 31 }),
      instrument({ ...other, session: 32, adopted: '1948-07-08' }),
    ],
  },
  good: {
    instruments: [
      instrument({ session: 31 }),
      instrument({ ...other, session: 31, adopted: '1948-07-10' }),
    ],
  },
  scope: 'dataset',
  needs: ['instruments'],
  *check(dataset) {
    const bySession = dataset
      .valid('instruments')
      .toSorted(
        ({ value: one }, { value: other }) =>
          one.session - other.session || (one.adopted < other.adopted ? -1 : 1),
      );
    for (const [index, record] of bySession.entries()) {
      const earlier = bySession[index - 1]?.value;
      if (!earlier || record.value.adopted >= earlier.adopted) continue;
      const facts = { ...adoptionOf(record.value), earlier: adoptionOf(earlier) };
      yield { record, path: ['session'], facts };
    }
  },
  say: ({ code, session, adopted, earlier }: Facts) => ({
    message: `Session ${session} adopted ${code} on ${adopted}, but session ${earlier.session} adopted ${earlier.code} on ${earlier.adopted}.`,
    hint: 'Correct a session or a date.',
  }),
});

function adoptionOf({ code, session, adopted }: Adoption): Adoption {
  return { code, session, adopted };
}
