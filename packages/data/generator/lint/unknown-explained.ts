import { collections } from '../collections.js';
import { problemAt } from '../problem.js';
import type { Fields, Rule } from './rule.js';

export const unknownExplained: Rule = {
  id: 'unknown-explained',
  level: 'error',
  scope: 'record',
  demand:
    'A value that is unknown says why, where its record can say so, and only such a value does.',
  check: ({ name, record, file }) => {
    const { shape } = collections[name].schema;
    if (!('unknown' in shape)) return [];
    const values = record as Fields;
    const reasons = (values.unknown ?? {}) as Fields;
    const explicable = Object.keys(shape.unknown.unwrap().shape);
    return explicable.flatMap((field) => {
      const isUnknown = values[field] === 'unknown';
      if (isUnknown && reasons[field] === undefined) {
        const message = `is unknown without a reason: add unknown.${field}`;
        return [problemAt(file, [field], 'unknown-explained', message)];
      }
      const isKnown = !isUnknown && values[field] !== undefined;
      if (isKnown && reasons[field] !== undefined) {
        const message = `explains why ${field} is unknown, but it is known: remove it`;
        return [problemAt(file, ['unknown', field], 'unknown-explained', message)];
      }
      return [];
    });
  },
};
