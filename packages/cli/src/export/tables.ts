/**
 * The published tables that are not a collection, and their columns that hold numbers: the lists
 * within records, one row per item, and two overviews for readers who do not program.
 */
const otherTables: Readonly<Record<string, readonly string[]>> = {
  'ratification-overview': ['documents_against'],
  'state-overview': ['fundamental'],
  'country-ratifications': [],
  'instrument-categories': ['position'],
  'instrument-statuses': ['position'],
  'ratification-amendments': ['position'],
  'roadmap-commitments': ['area_position', 'position'],
  'roadmap-developers': ['position'],
  'roadmap-signatories': ['position'],
  'event-participants': ['position'],
};

/** The names of the tables that are not a collection. */
export const otherTableNames: readonly string[] = Object.keys(otherTables);

/** Whether a name is that of a table that is not a collection. */
export function isOtherTable(name: string): boolean {
  return Object.hasOwn(otherTables, name);
}

/** Whether the cells of a column of such a table are numbers; dates are texts, even years. */
export function isNumberColumn(table: string, column: string): boolean {
  return otherTables[table]?.includes(column) ?? false;
}
