import { collectionNames, idFieldOf } from '@ilo-kz/schema';
import { collections } from '../collections.js';
import { columnsOf } from './column.js';
import { evidenceTable } from './evidence-table.js';
import { longTable, longTables } from './long-tables.js';
import { overviewTables } from './overviews.js';
import type { Published } from './published.js';
import { schemaOf } from './schema-node.js';
import type { Table } from './table.js';

/**
 * All tables: one for each collection, one for each list of objects, two overviews, one for the
 * evidence.
 */
export function tablesOf(published: Published): readonly Table[] {
  return [
    ...collectionNames.map((name) => ({
      name,
      title: collections[name].title,
      columns: columnsOf(schemaOf(name)),
      primaryKey: [idFieldOf(name)],
      rows: published[name],
    })),
    ...longTables.map((definition) => longTable(definition, published)),
    ...overviewTables(published),
    evidenceTable(published),
  ];
}
