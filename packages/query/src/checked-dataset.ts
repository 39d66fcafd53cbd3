import { collectionNames } from '@ilo-kz/data/collections';
import { isPartialDate } from '@ilo-kz/data/dates';
import { nearest } from '@ilo-kz/data/nearest';
import { quoted } from './did-you-mean.js';

/**
 * Checks the lists of a dataset as far as the questions read them. The rules of
 * `@ilo-kz/schema/dataset-rules` check the rest.
 *
 * @throws RangeError for a collection that is not a list of records; the message names the place.
 */
export function checkRecords(dataset: object): void {
  const lists = dataset as Readonly<Record<string, unknown>>;
  for (const name of collectionNames) {
    const list = lists[name];
    if (list === undefined) continue;
    if (!Array.isArray(list))
      throw new RangeError(`${name} of the dataset is not a list of records.`);
    const index = list.findIndex((one: unknown) => typeof one !== 'object' || one === null);
    if (index >= 0) throw new RangeError(`${name}[${index}] of the dataset is not a record.`);
  }
  for (const [index, one] of ((lists.instruments ?? []) as readonly object[]).entries()) {
    if ('code' in one && 'category' in one && Array.isArray(one.category)) continue;
    throw new RangeError(`instruments[${index}] of the dataset has no code or no list category.`);
  }
  const { meta, completeness = (meta as { completeness?: unknown } | undefined)?.completeness } =
    lists;
  if (completeness !== undefined && !Array.isArray(completeness)) {
    throw new RangeError('completeness of the dataset is not a list of { collection, to }.');
  }
}

const fields = ['instrument', 'registered', 'inForce', 'denounced'];

/**
 * Ratifications with everything that the questions need: what a list without evidence does not say is
 * `unknown`.
 *
 * @throws RangeError for a record without an instrument or a date, a misspelt field, or two records of
 *   one instrument; the message names the place.
 */
export function checkedRatifications(records: readonly unknown[]): readonly object[] {
  const seen = new Map<unknown, number>();
  return records.map((record, index) => {
    const checked = checkedRatification(record, index);
    const before = seen.get(checked.instrument);
    if (before !== undefined) {
      throw new RangeError(
        `Ratifications ${before} and ${index} are both of ${quoted(checked.instrument)}: one record has its registration and its denunciation.`,
      );
    }
    seen.set(checked.instrument, index);
    return checked;
  });
}

function checkedRatification(record: unknown, index: number): Readonly<Record<string, unknown>> {
  if (typeof record !== 'object' || record === null) {
    throw new RangeError(
      `Ratification ${index} is ${quoted(record)}, not { instrument, registered, inForce }.`,
    );
  }
  for (const name of Object.keys(record)) {
    // One slip: other fields are free.
    const meant = fields.includes(name) ? undefined : nearest(name, fields, 20);
    if (meant === undefined) continue;
    throw new RangeError(
      `Ratification ${index} has a field ${quoted(name)}. Did you mean ${meant}?`,
    );
  }
  const given = record as Readonly<Record<string, unknown>>;
  const { registered, inForce = 'unknown', denounced } = given;
  const dates = { registered, inForce, ...(denounced === undefined ? {} : { denounced }) };
  for (const [field, date] of Object.entries(dates)) {
    if (date === 'unknown' || (typeof date === 'string' && isPartialDate(date))) continue;
    throw new RangeError(
      `${quoted(date)} is not a valid date for ${field} of ratification ${index}: write a real date as YYYY-MM-DD, YYYY-MM or YYYY, or unknown.`,
    );
  }
  return { evidence: {}, ...given, inForce };
}
