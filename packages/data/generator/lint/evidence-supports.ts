import type { Evidence } from '@ilo-kz/schema';
import { collections } from '../collections.js';
import { problemAt } from '../problem.js';
import { type Fields, fieldValue, type Rule } from './rule.js';

export const evidenceSupports: Rule = {
  id: 'evidence-supports',
  level: 'error',
  scope: 'record',
  demand: 'A value has a document that does not contradict it.',
  check: ({ name, record, file }) => {
    const { shape } = collections[name].schema;
    if (!('evidence' in shape)) return [];
    const evidence = (record as Fields).evidence as Readonly<Record<string, readonly Evidence[]>>;
    return Object.entries(evidence).flatMap(([field, pieces]) => {
      const value = fieldValue(record, field);
      if (value === undefined || value === 'unknown') return [];
      if (pieces.some((piece) => piece.grade === 'unverified' || piece.agrees !== false)) return [];
      const message = 'is contradicted by every document that it cites: cite one that states it';
      return [problemAt(file, ['evidence', field], 'evidence-supports', message)];
    });
  },
};
