/** A value of a cell; null: the record is silent. */
export type Value = string | number | boolean | null;

/** A column by the names and types of the data package. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean';
}

/** A table of the data package: a collection, or what does not fit into its rows. */
export interface Table {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Value[])[];
}

/** Columns that name a row of another table. */
interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}
