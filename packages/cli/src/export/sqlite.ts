import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'node-sqlite3-wasm';
import type { Field, Table } from './table.js';

const types: Readonly<Record<Field['type'], string>> = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

/** Tables as an SQLite database, with the keys of the data package. */
export async function sqlite(tables: readonly Table[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'ilo-kz-'));
  const file = join(folder, 'export.sqlite');
  try {
    const database = new sqlite3.Database(file);
    try {
      // Tables refer to each other in circles: the keys are declared, the order of rows is free.
      database.exec('PRAGMA foreign_keys = OFF');
      database.exec('BEGIN');
      for (const table of tables) {
        create(database, table, tables);
        fill(database, table);
      }
      database.exec('COMMIT');
    } finally {
      database.close();
    }
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function create(database: sqlite3.Database, table: Table, all: readonly Table[]): void {
  const { name, fields, primaryKey, foreignKeys } = table;
  const columns = fields.map((field) => `${quoted(field.name)} ${types[field.type]}`);
  const keys = foreignKeys
    .filter((key) => all.some((other) => other.name === key.table))
    .map(
      (key) =>
        `FOREIGN KEY (${list(key.fields)}) REFERENCES ${quoted(key.table)} (${list(key.references)})`,
    );
  const parts = [...columns, `PRIMARY KEY (${list(primaryKey)})`, ...keys];
  database.exec(`CREATE TABLE ${quoted(name)} (${parts.join(', ')})`);
}

function fill(database: sqlite3.Database, { name, fields, rows }: Table): void {
  const places = fields.map(() => '?').join(', ');
  const statement = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${places})`);
  try {
    for (const row of rows) statement.run([...row]);
  } finally {
    statement.finalize();
  }
}

function list(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
