import { collections } from '../collections.js';
import { problemAt } from '../problem.js';
import { type Fields, fieldValue, type Rule } from './rule.js';

export const evidenceComplete: Rule = {
  id: 'evidence',
  level: 'error',
  scope: 'record',
  demand: 'Every value has evidence, and no evidence stands for a value that is not there.',
  check: ({ name, record, file }) => {
    const { shape } = collections[name].schema;
    if (!('evidence' in shape)) return [];
    const evidence = (record as Fields).evidence as Fields;
    return Object.keys(shape.evidence.shape).flatMap((field) => {
      const value = fieldValue(record, field);
      if (value !== undefined && value !== 'unknown' && evidence[field] === undefined) {
        const message = `has no evidence: add evidence.${field} that says where the value stands`;
        return [problemAt(file, field.split('.'), 'evidence', message)];
      }
      // Documents that were looked at in vain may stand behind a value that is explained as unknown.
      const explained = fieldValue(record, `unknown.${field}`) !== undefined;
      if (value === undefined && !explained && evidence[field] !== undefined) {
        const message = `stands for a value that is not there: add ${field} or remove the evidence`;
        return [problemAt(file, ['evidence', field], 'evidence', message)];
      }
      return [];
    });
  },
};
