import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './child.js';
import { install } from './consumer.js';
import { root } from './workspace.js';

/** Not a dependency of the workspace, because it has 70 MB and only one test needs it. */
const driver = '@duckdb/node-api@1.5.6-r.1';

/** Runs statements with a folder as the working directory; returns the rows of the last one. */
export type RunSql = (sql: string, folder: string) => Promise<readonly object[]>;

/**
 * @param folder Receives the driver.
 * @throws Error if npm cannot install it on this machine.
 */
export async function installDuckDb(folder: string): Promise<RunSql> {
  await install(folder, [driver]);
  cpSync(join(root, 'packages/qa/fixtures/duckdb/run-sql.mjs'), join(folder, 'run-sql.mjs'));
  return async (sql, at) => {
    const file = join(folder, 'statements.sql');
    writeFileSync(file, sql);
    const output = await outputOf(process.execPath, [join(folder, 'run-sql.mjs'), file], at);
    return JSON.parse(output) as readonly object[];
  };
}
