import { evidenceIn } from '@ilo-kz/schema/dataset-rules';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

export const quotedSentence = defineRecordRule({
  code: 'records.quoted-sentence',
  severity: 'error',
  title: 'A citation repeats a whole sentence of its document',
  why: '"says" gives the value as the document has it: a date, a number, a name. Sentences are somebody else’s work, and a program cannot compare them.',
  bad: {
    'laws/Z990000029_.yaml': exampleOf.law.replace(
      'says: "29-II"',
      'says: "The law of that day has the number 29-II."',
    ),
  },
  good: { 'laws/Z990000029_.yaml': exampleOf.law },
  scope: 'record',
  *check({ value }) {
    for (const { evidence, path } of evidenceIn(value)) {
      if (evidence.grade === 'unverified' || typeof evidence.says !== 'string') continue;
      // Titles end without a full stop; abbreviations have no space before their last word.
      if (/\s\S.*\S{3}[.!?]$/.test(evidence.says)) {
        yield { path: [...path, 'says'], facts: evidence.says };
      }
    }
  },
  say: (says: string) => ({
    message: `"${says}" is a sentence.`,
    hint: 'Keep the value alone, and put the rest into "note" in your own words.',
  }),
});
