import type * as z from 'zod';
import { dataset } from '../locales/en/dataset.js';
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
    return dataset.missingValue(nameOf(path)).message;
  }
  const { message, hint = '' } = dataset.value({ field: nameOf(path), wanted: wantedBy(issue) });
  return `${message} ${hint}`.trim();
}
