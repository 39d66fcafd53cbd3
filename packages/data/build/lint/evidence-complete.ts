import { collections } from '../collections.js';
import { problemAt } from '../corpus.js';
import { evidenced, type Rule } from './rule.js';

type Fields = Readonly<Record<string, unknown>>;

/** The value of a dotted field such as `title.en`. */
function fieldValue(record: Fields, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((value, key) => (value as Fields | undefined)?.[key], record);
}

export const evidenceComplete: Rule = {
  id: 'evidence',
  demand: 'Every value has evidence, and no evidence stands for a value that is not there.',
  check: (corpus) =>
    evidenced.flatMap((name) =>
      corpus[name].flatMap(({ record, file }) => {
        const fields = Object.keys(collections[name].schema.shape.evidence.shape);
        const evidence = record.evidence as Fields;
        return fields.flatMap((field) => {
          const value = fieldValue(record as unknown as Fields, field);
          if (value !== undefined && value !== 'unknown' && evidence[field] === undefined) {
            const message = `has no evidence: add evidence.${field} that says where the value stands`;
            return [problemAt(file, field.split('.'), 'evidence', message)];
          }
          if (value === undefined && evidence[field] !== undefined) {
            const message = `stands for a value that is not there: add ${field} or remove the evidence`;
            return [problemAt(file, ['evidence', field], 'evidence', message)];
          }
          return [];
        });
      }),
    ),
};
