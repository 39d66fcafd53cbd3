import { Dataset, Ratification } from '@ilo-kz/schema';
import * as z from 'zod';
import { nameOf, valueAt, wantedBy } from './dataset/schema-issues.js';
import { missingValue, wrongValue } from './rules/dataset.js';

/** The number of faults in the message of an error. */
const maxFaults = 5;

/**
 * Asserts that a value is a dataset of the shape that `@ilo-kz/schema` describes: its thirteen
 * collections, each record with its evidence. References between records and the order of dates are
 * only checked by `validate`.
 *
 * @param value Anything, such as the result of `JSON.parse`.
 * @throws TypeError with the first faults, their paths, and the number of other faults.
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
  const lines = issues.slice(0, maxFaults).map((issue) => `- ${sayIssue(issue, value)}`);
  const more = issues.length - lines.length;
  throw new TypeError(
    ['This is not a dataset:', ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
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

/** Compiled on first use, because later calls are faster then. */
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
