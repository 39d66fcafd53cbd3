// Generated from packages/validate/package.json and the schemas by packages/validate/generator. Do not edit.
/** The version of this package. */
export const version = '0.0.0';

/** Hashes of the schemas, which identify them independently of the version. */
export const schemaHashes = {
  RatificationRow: '079d5d95e29dda',
  Dataset: '0e6c8aed6fcd2a',
};
