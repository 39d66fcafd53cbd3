import { isPartialDate, overlap } from '../../plain/dates.js';
import { disagrees, evidenceByField } from '../evidence.js';
import { contradicted, ratification, stated } from '../examples.js';
import { fieldValue } from '../field.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly field: string;
  readonly says: string;
};

const why = 'The newspaper gives the year of the law.';

const byNewspaper = (says: string) => {
  const registered = [stated('2000-12-13'), contradicted(says, why)];
  return ratification({ evidence: { ...ratification().evidence, registered } });
};

export const falseDiscrepancy = defineDatasetRule({
  code: 'dataset.false-discrepancy',
  severity: 'error',
  title: 'A document is marked as disagreeing, but agrees with the record',
  why: 'Either "says" or "agrees": false is a mistake.',
  bad: { ratifications: [byNewspaper('2000-12-13')] },
  good: { ratifications: [byNewspaper('1999')] },
  scope: 'record',
  *check({ value: record }) {
    for (const [field, pieces] of evidenceByField(record)) {
      const value = fieldValue(record, field);
      for (const [index, piece] of pieces.entries()) {
        if (piece.grade === 'unverified' || !disagrees(piece)) continue;
        const { says } = piece;
        if (typeof says !== 'string' || !isSame(says, String(value))) continue;
        yield { path: ['evidence', field, index], facts: { field, says } };
      }
    }
  },
  say: ({ field, says }: Facts) => ({
    message: `The document is marked as disagreeing, but says ${says}, which agrees with "${field}".`,
    hint: 'Correct "says", or remove "agrees" and "why".',
  }),
});

/** Whether a document says the same. A year agrees with each of its days. */
function isSame(says: string, value: string): boolean {
  return says === value || (isPartialDate(says) && isPartialDate(value) && overlap(says, value));
}
