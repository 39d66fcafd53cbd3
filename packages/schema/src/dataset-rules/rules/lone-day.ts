import { isPartialDate } from '../../plain/dates.js';
import { disagrees } from '../evidence.js';
import { ratification, source } from '../examples.js';
import { originalOf } from '../originals.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly value: string;
  /** The document that gives the day, or of which those that give it are copies. */
  readonly original: string;
};

const { evidence } = ratification();
const byMirror = (says: string, id: string) => ({ source: id, grade: 'secondary', says }) as const;
const mirrors = ['wiki', 'mirror-one', 'mirror-two'].map((id) =>
  source({ id, tier: 'secondary', ...(id !== 'wiki' && { copyOf: 'wiki' }) }),
);
const sources = [source(), source({ id: 'state-page' }), ...mirrors];
const days = ['wiki', 'mirror-one', 'mirror-two'].map((id) => byMirror('2000-12-13', id));
const officialYear = { source: 'state-page', grade: 'official', says: '2000' } as const;
const action = [officialYear];

export const loneDay = defineDatasetRule({
  code: 'dataset.lone-day',
  severity: 'warning',
  title: 'A day of registration is supported by only one secondary document',
  why: 'If only one secondary document gives the day, it is published only if an official document gives at least the year. Copies of one document count as one.',
  bad: {
    ratifications: [ratification({ evidence: { ...evidence, action, registered: days } })],
    sources,
  },
  good: {
    ratifications: [
      ratification({ evidence: { ...evidence, action, registered: [...days, officialYear] } }),
    ],
    sources,
  },
  scope: 'dataset',
  needs: ['sources'],
  *check(dataset) {
    for (const record of dataset.valid('ratifications')) {
      const { registered, evidence: by } = record.value;
      if (registered.length < 10) continue;
      const pieces = (by.registered ?? []).flatMap((piece) =>
        piece.grade === 'unverified' || disagrees(piece) ? [] : [piece],
      );
      // A day that is computed from an official document rests on that document.
      if (pieces.some(({ grade }) => grade !== 'secondary')) continue;
      const originals = new Set(
        pieces.flatMap(({ source: id, says }) => {
          if (typeof says !== 'string' || !isPartialDate(says)) return [];
          const document = dataset.find('sources', id);
          return [document ? originalOf(document) : id];
        }),
      );
      const [original] = originals;
      if (original === undefined || originals.size > 1) continue;
      yield { record, path: ['registered'], facts: { value: registered, original } };
    }
  },
  say: ({ value, original }: Facts) => ({
    message: `The day ${value} is supported by only one secondary document ("${original}"), and no other document gives the year.`,
    hint: 'Cite a document of the ILO or of a State that gives the year, or write a less precise date.',
  }),
});
