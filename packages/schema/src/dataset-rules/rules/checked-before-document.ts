import { earliest } from '../../plain/dates.js';
import { evidenceIn } from '../evidence.js';
import { event, source } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly checked: string;
  readonly source: string;
  readonly date: string;
};

const undated = event({
  id: 'undated-meeting',
  date: 'unknown',
  unknown: { date: 'The page gives no date.' },
  checked: '2026-01-20',
});

export const checkedBeforeDocument = defineDatasetRule({
  code: 'dataset.checked-before-document',
  severity: 'error',
  title: 'A record was checked before one of its documents was written',
  why: 'The day of the last comparison (checked) was not updated when the document was added, or the date of the document is wrong.',
  bad: { events: [undated], sources: [source({ date: '2026-02-01', retrieved: '2026-02-02' })] },
  good: { events: [undated], sources: [source({ date: '2026-01-10', retrieved: '2026-02-02' })] },
  scope: 'dataset',
  needs: ['sources'],
  *check(dataset) {
    for (const record of dataset.allValid()) {
      const { checked } = record.value as { readonly checked?: string };
      if (checked === undefined) continue;
      const late = new Set<string>();
      for (const { evidence } of evidenceIn(record.value)) {
        const { source: id } = evidence;
        if (id === undefined || late.has(id)) continue;
        const date = dataset.find('sources', id)?.date ?? 'unknown';
        if (date === 'unknown' || earliest(date) <= checked) continue;
        late.add(id);
        yield { record, path: ['checked'], facts: { checked, source: id, date } };
      }
    }
  },
  say: ({ checked, source, date }: Facts) => ({
    message: `The record was checked on ${checked}, but cites the source "${source}", which is dated ${date}.`,
    hint: 'Compare the record with the document and update "checked", or correct the date of the document.',
  }),
});
