import { evidenceIn, fieldOf } from '../evidence.js';
import { event, stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

export const repeatedEvidence = defineDatasetRule({
  code: 'dataset.repeated-evidence',
  severity: 'warning',
  title: 'A value cites the same place of the same document twice',
  why: 'The repetition makes the value look better supported than it is.',
  bad: { events: [event({ evidence: { title: [stated(), stated()] } })] },
  good: { events: [event({ evidence: { title: [stated()] } })] },
  scope: 'record',
  *check({ value }) {
    const seen = new Set<string>();
    for (const { evidence, path } of evidenceIn(value)) {
      const key = JSON.stringify([path.slice(0, -1), evidence]);
      if (seen.has(key)) yield { path, facts: fieldOf(path) };
      seen.add(key);
    }
  },
  say: (field: string) => ({
    message: `The same evidence is given twice for "${field}".`,
    hint: 'Remove one of the two.',
  }),
});
