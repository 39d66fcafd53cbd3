import { disagrees, evidenceIn, fieldOf } from '../evidence.js';
import { event, stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

const comment = 'The page was updated later.';

export const reasonWithoutDiscrepancy = defineDatasetRule({
  code: 'dataset.reason-without-discrepancy',
  severity: 'warning',
  title: 'A reason is given for a discrepancy that is not marked',
  why: 'The field "why" explains why the published value differs from the document. Either "agrees": false was forgotten, or the text is a note.',
  bad: { events: [event({ evidence: { title: [{ ...stated(), why: comment }] } })] },
  good: { events: [event({ evidence: { title: [{ ...stated(), note: comment }] } })] },
  scope: 'record',
  *check({ value }) {
    for (const { evidence, path } of evidenceIn(value)) {
      if (evidence.grade === 'unverified' || evidence.why === undefined) continue;
      if (!disagrees(evidence)) yield { path, facts: fieldOf(path) };
    }
  },
  say: (field: string) => ({
    message: `The evidence for "${field}" has a reason (why), but is not marked as a discrepancy.`,
    hint: 'Add "agrees": false, or move the text to "note".',
  }),
});
