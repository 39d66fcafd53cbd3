import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'node-sqlite3-wasm';
import type { Field } from './field.js';
import { foreignKeysOf, type Table, valuesOf } from './table.js';

const types: Readonly<Record<Field['type'], string>> = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

/** Tables as an SQLite database with the keys of the data package. */
export function toSqlite(tables: readonly Table[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-'));
  const file = join(folder, 'tables.sqlite');
  try {
    const database = new sqlite3.Database(file);
    try {
      // Tables refer to each other in circles: the keys are declared, the order of rows is free.
      database.exec('PRAGMA foreign_keys = OFF');
      database.exec('BEGIN');
      for (const table of tables) {
        create(database, table);
        fill(database, table);
      }
      database.exec('COMMIT');
    } finally {
      database.close();
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function create(database: sqlite3.Database, table: Table): void {
  const columns = table.columns.map(({ field }) => `${quoted(field.name)} ${types[field.type]}`);
  const keys = foreignKeysOf(table).map(
    (key) =>
      `FOREIGN KEY (${quoted(key.column)}) REFERENCES ${quoted(key.table)} (${quoted(key.references)})`,
  );
  const primaryKey = `PRIMARY KEY (${table.primaryKey.map(quoted).join(', ')})`;
  const parts = [...columns, primaryKey, ...keys];
  database.exec(`CREATE TABLE ${quoted(table.name)} (${parts.join(', ')})`);
}

function fill(database: sqlite3.Database, table: Table): void {
  const places = table.columns.map(() => '?').join(', ');
  const statement = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${places})`);
  try {
    for (const row of valuesOf(table)) statement.run([...row]);
  } finally {
    statement.finalize();
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
