/** The name of a JSON Schema document: that of a record in the singular, or `dataset`. */
export type DocumentName =
  | 'dataset'
  | 'claim'
  | 'country'
  | 'event'
  | 'indicator'
  | 'instrument'
  | 'law'
  | 'organization'
  | 'programme'
  | 'publication'
  | 'ratification'
  | 'roadmap'
  | 'source'
  | 'supervision';

/** A JSON Schema document, as a validator takes it. */
export interface SchemaDocument {
  readonly $schema: string;
  /** Its URN, such as `urn:ilo-kz:schema:2020-12:ratification`. */
  readonly $id: string;
  readonly [keyword: string]: unknown;
}
