export type { DocumentName, SchemaDocument } from './document.js';
export { documents } from './generated/documents-draft-07.js';
