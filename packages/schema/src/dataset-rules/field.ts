import type { Path } from './rule.js';

/** A path as written in messages: `evidence.registered[0].source`. */
export function fieldName(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}

/** The value of a dotted field such as `title.en`. */
export function fieldValue(record: object, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      record,
    );
}
