import { evidenceIn } from '../evidence.js';
import { event, source } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

export const unusedSource = defineDatasetRule({
  code: 'dataset.unused-source',
  severity: 'info',
  title: 'No record cites the source',
  why: 'A source is recorded because other records cite it. If none does, the citation was forgotten, or the source is no longer needed.',
  bad: { events: [event()], sources: [source(), source({ id: 'newspaper' })] },
  good: { events: [event()], sources: [source()] },
  scope: 'dataset',
  needs: ['sources'],
  *check(dataset) {
    const sources = dataset.valid('sources');
    const isAlone = sources.length === dataset.records.length;
    if (!dataset.isWhole || !dataset.isValid || isAlone) return;
    const cited = new Set<string | undefined>();
    for (const { value } of dataset.allValid()) {
      for (const { evidence } of evidenceIn(value)) cited.add(evidence.source);
    }
    for (const record of sources) {
      if (!cited.has(record.id)) yield { record, path: ['id'], facts: record.id };
    }
  },
  say: (id: string) => ({
    message: `No record cites the source "${id}".`,
    hint: 'Cite it, or remove its record.',
  }),
});
