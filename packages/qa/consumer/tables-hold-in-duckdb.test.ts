import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type CodeBlock, codeBlocks } from '../src/code-blocks.js';
import { installDuckDb, type RunSql } from '../src/duckdb.js';
import { root } from '../src/workspace.js';

const { consumer } = inject('installed');
const published = join(consumer, 'node_modules/@ilo-kz/data/dist');
const document = readFileSync(join(root, 'docs/validation-at-scale.md'), 'utf8');

/** The code blocks of the first two examples: one about a table, one about records. */
const [ofTable, ofRecords] = [1, 2].map((part) =>
  codeBlocks(document.split(/^## /m)[part] ?? ''),
) as [readonly CodeBlock[], readonly CodeBlock[]];
const codeOf = (blocks: readonly CodeBlock[], language: string) =>
  blocks.filter((block) => block.language === language).map(({ code }) => code);
const one = (blocks: readonly CodeBlock[], language: string) => codeOf(blocks, language)[0] ?? '';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
const { resources } = JSON.parse(readFileSync(join(published, 'datapackage.json'), 'utf8')) as {
  readonly resources: readonly Resource[];
};

describe('docs/validation-at-scale.md, run with DuckDB', () => {
  let runSql: RunSql | undefined;
  beforeAll(async () => {
    try {
      runSql = await installDuckDb(`${consumer}-duckdb`);
    } catch (error) {
      process.stderr.write(
        `DuckDB cannot be installed here, so its examples were not run: ${error}\n`,
      );
    }
  });
  beforeEach((context) => {
    if (runSql === undefined) context.skip();
  });

  /** A user’s folder with our packages installed. */
  const folderOf = (name: string): string => {
    const folder = `${consumer}-duckdb-${name}`;
    mkdirSync(folder);
    symlinkSync(join(consumer, 'node_modules'), join(folder, 'node_modules'));
    return folder;
  };

  test.each([
    ['a-table', ofTable, 'csv', 'theirs.csv', 'findings.csv'],
    ['records', ofRecords, 'json', 'theirs.ndjson', 'object-findings.csv'],
  ] as const)(
    'the example of %s gives the findings that the document shows',
    async (...example) => {
      const [name, blocks, language, input, output] = example;
      const folder = folderOf(name);
      writeFileSync(join(folder, input), one(blocks, language));
      await runSql?.(codeOf(blocks, 'sql').join('\n'), folder);
      expect(readFileSync(join(folder, output), 'utf8')).toBe(one(blocks, 'text'));
    },
  );

  test('a cell with a line break stops the example', async () => {
    const folder = folderOf('line-break');
    const table = one(ofTable, 'csv').replace('their-register', '"their\nregister"');
    writeFileSync(join(folder, 'theirs.csv'), table);
    const run = runSql?.(codeOf(ofTable, 'sql').join('\n'), folder);
    await expect(run).rejects.toThrow('A cell holds a line break');
  });

  test('the keys of the example are those of the Table Schema', () => {
    const { schema } = resources.find(({ name }) => name === 'country-ratifications') ?? {};
    const sql = codeOf(ofTable, 'sql').join('\n');
    expect(sql).toContain(`PARTITION BY ${schema?.primaryKey.join(', ')})`);
    const foreign = schema?.foreignKeys.map(({ fields, reference }) => {
      const path = resources.find(({ name }) => name === reference.resource)?.path;
      return `'${path}', all_varchar = true) AS known\n  ON record.${fields[0]} = known.${reference.fields[0]}`;
    });
    expect(foreign?.filter((key) => sql.includes(key))).toEqual(foreign);
    expect(sql.match(/ANTI JOIN/g)).toHaveLength(foreign?.length ?? 0);
  });

  test('the published tables have no findings by their own Table Schema', async () => {
    const tables = resources.filter(({ path }) => path.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(10);
    const generic = codeOf(ofTable, 'sql').slice(0, -1).join('\n');
    const checks = tables.map(({ name, path }) => {
      const sql = generic
        .replace("'country-ratifications'", `'${name}'`)
        .replace("'theirs.csv'", `'${join(published, path)}'`);
      const outcome = `SELECT '${name}', (SELECT count(*) FROM record) > 0, count(*) FROM finding`;
      return `CREATE SCHEMA memory."${name}"; USE memory."${name}"; ${sql}
        INSERT INTO memory.main.outcome ${outcome};`;
    });
    const create = 'CREATE TABLE outcome (name VARCHAR, rows BOOLEAN, findings INTEGER);';
    const sql = `${create} ${checks.join('\n')} FROM memory.main.outcome;`;
    expect(await runSql?.(sql, folderOf('published'))).toEqual(
      tables.map(({ name }) => ({ name, rows: true, findings: 0 })),
    );
  });

  test('the published ratifications have no findings by their own JSON Schema', async () => {
    const folder = folderOf('published-records');
    const records = JSON.parse(
      readFileSync(join(published, 'json/ratifications.json'), 'utf8'),
    ) as readonly object[];
    const lines = records.map((record) => `${JSON.stringify(record)}\n`);
    writeFileSync(join(folder, 'theirs.ndjson'), lines.join(''));
    await runSql?.(codeOf(ofRecords, 'sql').join('\n'), folder);
    const found = readFileSync(join(folder, 'object-findings.csv'), 'utf8');
    expect(found).toBe('line,property,value,fault\n');
  });
});
