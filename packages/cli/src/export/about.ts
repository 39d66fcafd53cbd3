import { meta } from '@ilo-kz/data/meta';
import type { Table } from './table.js';

/** What the other tables of a file are, and under which licence, as a table. */
export function about(): Table {
  return {
    name: 'about',
    fields: [
      { name: 'key', type: 'string' },
      { name: 'value', type: 'string' },
    ],
    primaryKey: ['key'],
    foreignKeys: [],
    rows: [
      ['package', '@ilo-kz/data'],
      ['version', meta.version],
      ['as_of', meta.asOf],
      ['licence', meta.licence],
    ],
  };
}
