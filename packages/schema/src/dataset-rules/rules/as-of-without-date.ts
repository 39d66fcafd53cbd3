import type { Evidence } from '../../evidence.js';
import type { StatusPeriod } from '../../instrument.js';
import { overlap } from '../../plain/dates.js';
import { disagrees } from '../evidence.js';
import { instrument, source, stated } from '../examples.js';
import type { Path, ValidRecord } from '../rule.js';
import { defineDatasetRule } from '../rule.js';

interface Dated {
  readonly asOf: string;
  readonly evidence: readonly Evidence[];
  readonly path: Path;
}

const upToDate: StatusPeriod = { value: 'up-to-date', asOf: '2025', evidence: [stated()] };

export const asOfWithoutDate = defineDatasetRule({
  code: 'dataset.as-of-without-date',
  severity: 'error',
  title: 'No cited document has the date to which a value applies',
  why: 'The date (asOf) is that of the document from which the value was read. If no cited document has it, the value may be older or newer than it claims.',
  bad: {
    instruments: [instrument({ status: [upToDate] })],
    sources: [source({ date: 'unknown' })],
  },
  good: {
    instruments: [instrument({ status: [upToDate] })],
    sources: [source({ date: '2025-06-12' })],
  },
  scope: 'dataset',
  needs: ['sources'],
  *check(dataset) {
    const records = [...dataset.valid('instruments'), ...dataset.valid('programmes')];
    for (const record of records) {
      for (const { asOf, evidence, path } of datedValues(record)) {
        if (asOf === 'unknown') continue;
        const cited = evidence.flatMap((piece) => {
          const document = piece.source && dataset.find('sources', piece.source);
          return document && piece.grade !== 'unverified' && !disagrees(piece) ? [document] : [];
        });
        // Another rule reports a source that is not in the dataset.
        if (cited.length < evidence.length && !dataset.isWhole) continue;
        const isDated = cited.some(({ date }) => date !== 'unknown' && overlap(date, asOf));
        if (!isDated) yield { record, path, facts: asOf };
      }
    }
  },
  say: (asOf: string) => ({
    message: `The value applies to ${asOf} (asOf), but no cited document has this date.`,
    hint: 'Write the date of one of the documents, cite the one with this date, or write "unknown".',
  }),
});

function datedValues(
  record: ValidRecord<'instruments'> | ValidRecord<'programmes'>,
): readonly Dated[] {
  if (record.collection === 'programmes') {
    const { asOf, evidence } = record.value as ValidRecord<'programmes'>['value'];
    return [{ asOf, evidence: evidence.status, path: ['asOf'] }];
  }
  const { status } = record.value as ValidRecord<'instruments'>['value'];
  return status.map(({ asOf, evidence }, index) => ({
    asOf,
    evidence,
    path: ['status', index, 'asOf'],
  }));
}
