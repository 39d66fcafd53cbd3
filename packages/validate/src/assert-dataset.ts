import { Dataset, Ratification } from '@ilo-kz/schema';
import * as z from 'zod';
import { nameOf, valueAt, wantedBy } from './dataset/schema-issues.js';
import { missingValue, wrongValue } from './rules/dataset.js';

/** How many faults an error names. */
const named = 5;

/**
 * Asserts that a value is a dataset of the shape that `@ilo-kz/schema` describes: its thirteen
 * collections, each record with its evidence. Whether names lead to records and whether dates make
 * sense is a matter of `validate`.
 *
 * @param value Anything, such as what `JSON.parse` gave.
 * @throws TypeError that names the first faults with their paths, and how many more there are.
 * @example
 * const dataset: unknown = JSON.parse('{"ratifications": []}');
 * try {
 *   assertDataset(dataset);
 *   console.log(dataset.ratifications.length);
 * } catch (error) {
 *   console.log(error instanceof TypeError); // true: the other collections are missing
 * }
 */
export function assertDataset(value: unknown): asserts value is Dataset {
  const result = Dataset.safeParse(value);
  if (result.success) return;
  const { issues } = result.error;
  const lines = issues.slice(0, named).map((issue) => `- ${sayIssue(issue, value)}`);
  const more = issues.length - lines.length;
  throw new TypeError(
    ['This is no dataset:', ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
  );
}

/**
 * Whether a value is one ratification with its evidence, as `@ilo-kz/schema` describes it.
 *
 * @param value Anything.
 * @example
 * isRatification({ instrument: 'C087' }); // false: it has neither dates nor evidence
 */
export function isRatification(value: unknown): value is Ratification {
  compiled ??= z.compile(Ratification);
  return compiled.safeParse(value).success;
}

/** Compiled when it is first needed, and then quick. */
let compiled: z.ZodType | undefined;

/** An issue of the schema in one English sentence. */
function sayIssue(issue: z.core.$ZodIssue, value: unknown): string {
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
