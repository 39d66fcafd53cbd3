import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './child.js';
import { install } from './consumer.js';

/** Prebuilt. No dependency of the workspace: 70 MB for one proof. */
const driver = '@duckdb/node-api@1.5.6-r.1';

const program = `
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const statements = await connection.extractStatements(readFileSync(process.argv[2], 'utf8'));
let rows = [];
for (let index = 0; index < statements.count; index++) {
  const prepared = await statements.prepare(index);
  rows = (await prepared.runAndReadAll()).getRowObjectsJson();
}
process.stdout.write(JSON.stringify(rows));
`;

/** Runs statements with a folder as the working directory; gives the rows of the last one. */
export type RunSql = (sql: string, folder: string) => Promise<readonly object[]>;

/**
 * @param folder Receives the driver.
 * @throws Error where npm cannot install it here.
 */
export async function installDuckDb(folder: string): Promise<RunSql> {
  await install(folder, [driver]);
  writeFileSync(join(folder, 'run-sql.mjs'), program);
  return async (sql, at) => {
    const file = join(folder, 'statements.sql');
    writeFileSync(file, sql);
    const output = await outputOf(process.execPath, [join(folder, 'run-sql.mjs'), file], at);
    return JSON.parse(output) as readonly object[];
  };
}
