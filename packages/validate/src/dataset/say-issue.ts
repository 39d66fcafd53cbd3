import type * as z from 'zod';
import { missingValue, wrongValue } from '../rules/dataset.js';
import { nameOf, valueAt } from './path.js';
import { wantedBy } from './wanted.js';

/** An issue of the schema in one English sentence. */
export function sayIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const fields = issue.keys.map((key) => `"${nameOf([...path, key])}"`);
    return `The schema has no ${fields.length === 1 ? 'field' : 'fields'} ${fields.join(', ')}.`;
  }
  if (path.length > 0 && valueAt(value, path) === undefined) {
    return missingValue.say({ kind: 'missing-value', at: path, name: nameOf(path) }).message;
  }
  const wanted = wantedBy(issue);
  const { message, hint = '' } = wrongValue.say({
    kind: 'wrong-value',
    at: path,
    name: nameOf(path),
    wanted,
  });
  return `${message} ${hint}`.trim();
}
