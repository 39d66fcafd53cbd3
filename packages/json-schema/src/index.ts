export type { DocumentName, SchemaDocument } from './document.js';
export { documents } from './generated/documents-2020-12.js';
export type * from './generated/types.js';
