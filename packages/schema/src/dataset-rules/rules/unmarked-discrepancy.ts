import { isPartialDate, overlap } from '../../plain/dates.js';
import { disagrees, evidenceByField } from '../evidence.js';
import { contradicted, ratification, stated } from '../examples.js';
import { fieldValue } from '../field.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly field: string;
  readonly value: string;
  readonly says: string;
};

const byTwo = (other: ReturnType<typeof stated>) =>
  ratification({
    evidence: { ...ratification().evidence, registered: [stated('2000-12-13'), other] },
  });

export const unmarkedDiscrepancy = defineDatasetRule({
  code: 'dataset.unmarked-discrepancy',
  severity: 'error',
  title:
    'A document gives a different date or number from the record, and is not marked as disagreeing',
  why: 'Either the value or "says" is a mistake, or the documents disagree and the reader must be able to see it.',
  bad: { ratifications: [byTwo(stated('1999'))] },
  good: {
    ratifications: [byTwo(contradicted('1999', 'The newspaper gives the year of the law.'))],
  },
  scope: 'record',
  *check({ value: record }) {
    for (const [field, pieces] of evidenceByField(record)) {
      const value = fieldValue(record, field);
      if (typeof value !== 'number' && typeof value !== 'string') continue;
      const isName = field === 'number' && typeof value === 'string';
      if (typeof value === 'string' && !isName && !isPartialDate(value)) continue;
      for (const [index, piece] of pieces.entries()) {
        if (piece.grade === 'unverified' || piece.grade === 'derived' || disagrees(piece)) continue;
        const { says } = piece;
        if (typeof says !== 'string' || value === 'unknown') continue;
        if (!(isName ? namesOther(says, value) : differs(says, value))) continue;
        yield { path: ['evidence', field, index], facts: { field, value: String(value), says } };
      }
    }
  },
  say: ({ field, value, says }: Facts) => ({
    message: `The document says ${says}, but "${field}" is ${value}.`,
    hint: 'Correct one of them, or add "agrees": false and "why" to the evidence.',
  }),
});

/** Whether a document gives another date or number. Words such as "almost 3 million" are not compared. */
function differs(says: string, value: string | number): boolean {
  if (typeof value === 'number') return /^\d+$/.test(says) && Number(says) !== value;
  return isPartialDate(says) && !overlap(says, value);
}

/** Whether a document gives another number of a law; it may space it otherwise, or add to it. */
function namesOther(says: string, number: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s/g, '').replaceAll(/[\u2010-\u2015]/g, '-');
  return !plain(says).includes(plain(number));
}
