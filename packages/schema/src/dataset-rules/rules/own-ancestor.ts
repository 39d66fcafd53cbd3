import type { Organization } from '../../organization.js';
import { stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

const office = (id: string, parent?: string): Organization => ({
  id,
  name: { en: `Office ${id}` },
  kind: 'office',
  ...(parent !== undefined && { parent }),
  evidence: { name: [stated()] },
  checked: '2026-01-15',
});

export const ownAncestor = defineDatasetRule({
  code: 'dataset.own-ancestor',
  severity: 'error',
  title: 'An organization is a part of itself',
  why: 'Following "parent" from an organization to the next must end at an organization without a parent.',
  bad: { organizations: [office('a', 'b'), office('b', 'a')] },
  good: { organizations: [office('a', 'b'), office('b')] },
  scope: 'dataset',
  needs: ['organizations'],
  *check(dataset) {
    for (const record of dataset.valid('organizations')) {
      const way: string[] = [record.id];
      let next = record.value.parent;
      while (next !== undefined && !way.includes(next)) {
        way.push(next);
        next = dataset.find('organizations', next)?.parent;
      }
      // A cycle is reported once, at the first of its records.
      const isFirst = [...way].sort()[0] === record.id;
      if (next === record.id && isFirst) yield { record, path: ['parent'], facts: [...way, next] };
    }
  },
  say: (way: readonly string[]) => ({
    message: `The organization is a part of itself: ${way.join(' in ')}.`,
    hint: 'Correct or remove one of the "parent" fields.',
  }),
});
