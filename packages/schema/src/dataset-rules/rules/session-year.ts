import type { Supervision } from '../../supervision.js';
import { stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly session: number;
  readonly published: string;
  readonly other: { readonly id: string; readonly published: string };
};

const comment = (year: string, published: string): Supervision => ({
  id: `observation-${year}`,
  kind: 'ceacr-observation',
  instruments: ['C087'],
  adopted: year,
  session: 112,
  published,
  evidence: {
    kind: [stated()],
    instruments: [stated()],
    adopted: [stated(year)],
    session: [stated('112')],
    published: [stated(published)],
  },
  checked: '2026-01-15',
});

export const sessionYear = defineDatasetRule({
  code: 'dataset.session-year',
  severity: 'error',
  title: 'Two comments of one session of the Conference have different years of publication',
  why: 'A session is held in one year. One of the two was most likely copied from another comment.',
  bad: { supervision: [comment('2022', '2024'), comment('2023', '2023')] },
  good: { supervision: [comment('2022', '2024'), comment('2023', '2024')] },
  scope: 'dataset',
  needs: ['supervision'],
  *check(dataset) {
    const first = new Map<number, { readonly id: string; readonly published: string }>();
    for (const record of dataset.valid('supervision')) {
      const { id, session, published = 'unknown' } = record.value;
      if (session === undefined || published === 'unknown') continue;
      const other = first.get(session);
      if (other === undefined) first.set(session, { id, published });
      else if (other.published.slice(0, 4) !== published.slice(0, 4)) {
        yield { record, path: ['published'], facts: { session, published, other } };
      }
    }
  },
  say: ({ session, published, other }: Facts) => ({
    message: `The comment was published in ${published} for session ${session}, but "${other.id}" in ${other.published} for the same session.`,
    hint: 'Correct a session or a year.',
  }),
});
