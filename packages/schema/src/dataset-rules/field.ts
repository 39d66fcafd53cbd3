import { checkList, checkObject, checkText } from '../checked-arguments.js';
import type { Path } from './rule.js';

/** A path as written in messages: `evidence.registered[0].source`. */
export function fieldName(path: Path): string {
  checkList(path, 'The steps of the path');
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}

/** The value of a dotted field such as `title.en`. */
export function fieldValue(record: object, field: string): unknown {
  checkObject(record, 'The record');
  checkText(field, 'The field');
  return field
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      record,
    );
}
