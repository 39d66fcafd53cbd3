import { evidenceIn } from '../evidence.js';
import { event, source } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

const undated = event({
  id: 'undated-meeting',
  date: 'unknown',
  unknown: { date: 'The page gives no date.' },
});

export const gradeAboveTier = defineDatasetRule({
  code: 'dataset.grade-above-tier',
  severity: 'error',
  title: 'A secondary source is cited as official',
  why: 'Only a document that the ILO or a State published can have the grade "official".',
  bad: {
    events: [undated],
    sources: [source({ tier: 'secondary' })],
  },
  good: {
    events: [undated],
    sources: [source({ tier: 'official' })],
  },
  scope: 'dataset',
  needs: ['sources'],
  *check(dataset) {
    for (const record of dataset.allValid()) {
      for (const { evidence, path } of evidenceIn(record.value)) {
        if (evidence.grade !== 'official') continue;
        if (dataset.find('sources', evidence.source)?.tier !== 'secondary') continue;
        const fix = { suggestion: 'secondary', isCertain: true } as const;
        yield { record, path: [...path, 'grade'], facts: evidence.source, ...fix };
      }
    }
  },
  say: (source: string) => ({
    message: `The evidence has the grade "official", but the source "${source}" has the tier "secondary".`,
    hint: 'Write the grade "secondary", or correct the tier of the source.',
  }),
});
