import { Dataset } from '../dataset.js';
import type { SchemaFields } from './rule.js';

/** What the schemas know about the fields of each collection. */
export const schemaFields: SchemaFields = {
  evidenced: (collection) => {
    const { shape } = Dataset.shape[collection].element;
    return 'evidence' in shape ? Object.keys(shape.evidence.shape) : [];
  },
  explicable: (collection) => {
    const { shape } = Dataset.shape[collection].element;
    return 'unknown' in shape ? Object.keys(shape.unknown.unwrap().shape) : [];
  },
};
