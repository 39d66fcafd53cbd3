import { meta } from '../../src/index.js';
import type { Column } from './column.js';
import type { Manifest } from './datapackage.js';
import type { Table } from './table.js';

/** What a file is, and under which licence: for files that are passed on without the others. */
export type About = Readonly<Record<'package' | 'version' | 'as_of' | 'licence', string>>;

export function aboutOf({ version }: Manifest): About {
  return { package: '@ilo-kz/data', version, as_of: meta.asOf, licence: meta.licence };
}

/** The same as a table, for a file that holds tables only. */
export function aboutTable(about: About): Table {
  const column = (name: string): Column => ({
    field: { name, type: 'string' },
    cell: (row) => String(row[name]),
  });
  return {
    name: 'about',
    title: 'What the other tables are, and under which licence.',
    columns: [column('key'), column('value')],
    primaryKey: ['key'],
    rows: Object.entries(about).map(([key, value]) => ({ key, value })),
  };
}
