export { type FindOptions, findReferences } from './find.js';
export { parseInstrument } from './parse.js';
export type { Place, Reference, ReferenceKind, UnknownReference } from './reference.js';
