import { cpus, totalmem } from 'node:os';
import { bundlerColumns } from './bundlers.js';
import { managerColumns } from './managers.js';
import type { DatedRow } from './record.js';
import { type Part, parts, type Row, type Verdict } from './result.js';
import { runtimeColumns } from './runtimes.js';
import { typeColumns } from './types.js';

interface Chapter {
  readonly title: string;
  readonly text: string;
  readonly columns: readonly string[];
}

const chapters: Readonly<Record<Part, Chapter>> = {
  runtimes: {
    title: 'Runtimes',
    text: 'The packages are installed with npm. Each runtime imports every published entry point, asks questions, validates files in CSV, XLSX and YAML, requires every module from CommonJS, and runs the command line (`--version`, `status C087`, `validate`). What it prints must be the same, byte for byte, as in the first row.',
    columns: runtimeColumns,
  },
  types: {
    title: 'TypeScript',
    text: 'The examples of the READMEs and of [recipes.md](recipes.md) are compiled with `strict`, `exactOptionalPropertyTypes` and `skipLibCheck: false`, and with the types of Node. The columns are values of `module` (`bundler`: of `moduleResolution`). A CommonJS source imports our packages, which are ES modules; where a compiler allows that to no one, the test is that it says so and nothing else, and that `import()` compiles.',
    columns: typeColumns,
  },
  managers: {
    title: 'Package managers',
    text: 'Each installs the packages into an empty project, and runs the same programs as above with the same results. Versions between our packages are replaced by their archives.',
    columns: managerColumns,
  },
  bundlers: {
    title: 'Bundlers',
    text: 'Each bundles, for browsers and minified, a page that asks one question, one that shows a code list, and one that validates a file. The size is what the page loads at first, compressed with gzip; the page that validates includes all records, and loads more when a file needs it. Each page is then opened in Chromium, and must give the same answer as Node.',
    columns: bundlerColumns,
  },
};

/** The tables of the rows, in Markdown, a heading before each. */
export function tablesOf(rows: readonly DatedRow[]): readonly string[] {
  return parts.flatMap((part) => {
    const own = rows.filter((row) => row.part === part);
    if (own.length === 0) return [];
    const { title, text, columns } = chapters[part];
    const head = ['', 'version', ...columns, 'date'];
    const lines = own.map(({ what, version, verdicts, day }) => [
      what,
      version,
      ...columns.map((column) => cellOf(verdicts[column])),
      day,
    ]);
    return [`## ${title}`, '', text, '', ...tableOf(head, lines), ''];
  });
}

function tableOf(head: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const all = [head, ...lines];
  const widths = head.map((_, at) => Math.max(3, ...all.map((line) => line[at]?.length ?? 0)));
  const lineOf = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [lineOf(head), lineOf(widths.map((width) => '-'.repeat(width))), ...lines.map(lineOf)];
}

function cellOf(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  if (verdict.kind !== 'works') return verdict.kind === 'fails' ? '**fails**' : 'not run';
  return verdict.note ?? 'yes';
}

/** What failed, or was not run, with the reasons: one line each. */
export function reasonsOf(rows: readonly Row[], kind: 'fails' | 'not run'): readonly string[] {
  return rows.flatMap(({ what, version, verdicts }) => {
    const reasons = new Map<string, string[]>();
    for (const [column, verdict] of Object.entries(verdicts)) {
      if (verdict.kind !== kind) continue;
      const why = verdict.why.replace(/\s+/g, ' ').slice(0, 600);
      reasons.set(why, [...(reasons.get(why) ?? []), column]);
    }
    return [...reasons].map(([why, columns]) => {
      const where =
        columns.length === Object.keys(verdicts).length ? '' : ` (${columns.join(', ')})`;
      return `- ${what} ${version}${where}: ${why}`;
    });
  });
}

/** The day and the kind of machine of this run. */
export function occasion(): Pick<DatedRow, 'day' | 'machine'> {
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: `${process.platform} ${process.arch}, ${cpus().length} cores, ${memory} GB`,
  };
}

/** The document with the last run of every row. */
export function documentOf(rows: readonly DatedRow[]): string {
  const failed = reasonsOf(rows, 'fails');
  const left = reasonsOf(rows, 'not run');
  const machines = [...new Set(rows.map(({ machine }) => machine))];
  return `${[
    '# Compatibility',
    '',
    'With what the packages were tried, packed as they are published. `npm run matrix -- --all` tries everything and writes this file; it takes about half an hour and is for a release. `npm run matrix` tries what `.ci/run` tries too, and writes nothing; with names of parts (`runtimes`, `types`, `managers`, `bundlers`) only these, and with `--write` it renews their rows here. It ends with exit code 1 if anything fails.',
    '',
    `Run on ${machines.join('; ')}. Other kinds of machine were not tried.`,
    '',
    ...tablesOf(rows),
    ...(failed.length === 0 ? ['Nothing failed.'] : ['Failed:', '', ...failed]),
    ...(left.length === 0 ? [] : ['', 'Not run:', '', ...left]),
  ].join('\n')}\n`;
}
