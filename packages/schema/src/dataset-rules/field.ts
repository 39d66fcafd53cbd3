import { Dataset } from '../dataset.js';
import type { CollectionName } from '../plain/collections.js';
import type { Path } from './rule.js';

/** A path as a message names it: `evidence.registered[0].source`. */
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

/** The fields of a collection that have evidence, dotted where they are part of another. */
export function evidencedFields(collection: CollectionName): readonly string[] {
  const { shape } = Dataset.shape[collection].element;
  return 'evidence' in shape ? Object.keys(shape.evidence.shape) : [];
}

/** The fields of a collection of which a record can say why they are unknown. */
export function explicableFields(collection: CollectionName): readonly string[] {
  const { shape } = Dataset.shape[collection].element;
  return 'unknown' in shape ? Object.keys(shape.unknown.unwrap().shape) : [];
}
