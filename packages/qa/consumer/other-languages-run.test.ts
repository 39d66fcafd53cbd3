import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { outputOf, run } from '../src/child.js';
import { codeBlocks } from '../src/code-blocks.js';
import { installDuckDb, type RunSql } from '../src/duckdb.js';
import { root } from '../src/workspace.js';

const { consumer } = inject('installed');
/** What a user has after unpacking the data package of a release. */
const unpacked = join(root, 'packages/data/dist/download');
const document = readFileSync(join(root, 'docs/other-languages.md'), 'utf8');

/** Each block of code with the block of text that follows it: what it prints. */
const blocks = codeBlocks(document);
const examples = blocks.flatMap(({ language, code }, index) =>
  language === 'text' || language === 'sh'
    ? []
    : [{ language, code, expected: blocks[index + 1]?.code }],
);

const has = async (program: string) => (await run(program, ['--version'], unpacked)).code === 0;

async function duckDb(): Promise<RunSql | undefined> {
  try {
    return await installDuckDb(`${consumer}-duckdb-languages`);
  } catch {
    return undefined;
  }
}

/** How the code of a language is run on this machine; undefined if it cannot be. */
const [runPython, runR, runSql] = await Promise.all([has('python3'), has('Rscript'), duckDb()]);
const runners: Readonly<
  Record<string, { needs: string; run: ((code: string) => Promise<string>) | undefined }>
> = {
  python: {
    needs: 'python3',
    run: runPython ? (code) => outputOf('python3', ['-c', code], unpacked) : undefined,
  },
  r: {
    needs: 'Rscript',
    run: runR ? (code) => outputOf('Rscript', ['--vanilla', '-e', code], unpacked) : undefined,
  },
  sql: {
    needs: 'DuckDB',
    run: runSql && (async (code) => printed(await runSql(code, unpacked))),
  },
};

/** Rows as lines, with the names of the columns. */
function printed(rows: readonly object[]): string {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return lines.map((line) => `${line.map((value) => value ?? '').join(' | ')}\n`).join('');
}

const trimmed = (text: string | undefined) => text?.split('\n').map((line) => line.trimEnd());

describe('the examples of docs/other-languages.md print what it shows', () => {
  test('each language has a runner', () => {
    expect(examples.length).toBeGreaterThan(5);
    for (const { language } of examples) expect(Object.keys(runners)).toContain(language);
  });

  describe.each(examples)('$language: $code', ({ language, code, expected }) => {
    const runner = runners[language];
    const name = runner?.run ? 'is run' : `is NOT run: this machine has no ${runner?.needs}`;
    test.skipIf(runner?.run === undefined)(name, async () => {
      expect(trimmed(await runner?.run?.(code))).toEqual(trimmed(expected));
    });
  });
});
