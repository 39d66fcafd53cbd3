import type { Evidence } from '../../evidence.js';
import { earliest, latest } from '../../plain/dates.js';
import { disagrees } from '../evidence.js';
import { ratification, source, stated } from '../examples.js';
import type { Path, ValidRecord } from '../rule.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly source: string;
  readonly date: string;
  readonly value: string;
};

interface Happening {
  readonly value: string | undefined;
  readonly evidence: readonly Evidence[] | undefined;
  readonly path: Path;
}

const { evidence } = ratification();
const byPage = ratification({ evidence: { ...evidence, inForce: [stated('2001-12-13')] } });

export const sourceBeforeEvent = defineDatasetRule({
  code: 'dataset.source-before-event',
  severity: 'warning',
  title: 'A document is older than what it is cited for',
  why: 'A document that is older than a decision can announce it, but cannot state that it was taken. An announcement has the grade "secondary" and a note.',
  bad: { ratifications: [byPage], sources: [source({ date: '1999-04-01' })] },
  good: { ratifications: [byPage], sources: [source({ date: '2000-12-13' })] },
  scope: 'dataset',
  needs: ['sources'],
  *check(dataset) {
    const records = [
      ...dataset.valid('ratifications'),
      ...dataset.valid('laws'),
      ...dataset.valid('instruments'),
    ];
    for (const record of records) {
      for (const happening of happeningsOf(record)) {
        const { value, path } = happening;
        if (value === undefined || value === 'unknown') continue;
        for (const [index, piece] of (happening.evidence ?? []).entries()) {
          if (piece.grade === 'unverified' || piece.grade === 'derived' || disagrees(piece))
            continue;
          const date = dataset.find('sources', piece.source)?.date ?? 'unknown';
          if (date === 'unknown' || latest(date) >= earliest(value)) continue;
          if (piece.grade === 'secondary' && piece.note !== undefined) continue;
          yield { record, path: [...path, index], facts: { source: piece.source, date, value } };
        }
      }
    }
  },
  say: ({ source: id, date, value }: Facts) => ({
    message: `The source "${id}" is dated ${date}, before ${value}, for which it is cited.`,
    hint: 'Correct a date, or write the grade "secondary" and a note that it is an announcement.',
  }),
});

/** What has happened by its date, unlike an entry into force, which is often announced. */
function happeningsOf({ collection, value }: ValidRecord): readonly Happening[] {
  switch (collection) {
    case 'ratifications': {
      const { registered, evidence: by } = value as ValidRecord<'ratifications'>['value'];
      return [{ value: registered, evidence: by.registered, path: ['evidence', 'registered'] }];
    }
    case 'laws': {
      const { date, evidence: by } = value as ValidRecord<'laws'>['value'];
      return [{ value: date, evidence: by.date, path: ['evidence', 'date'] }];
    }
    case 'instruments': {
      const { adopted, status, evidence: by } = value as ValidRecord<'instruments'>['value'];
      return [
        { value: adopted, evidence: by.adopted, path: ['evidence', 'adopted'] },
        ...status.map((period, index) => ({
          value: period.from,
          evidence: period.evidence,
          path: ['status', index, 'evidence'],
        })),
      ];
    }
    default:
      return [];
  }
}
