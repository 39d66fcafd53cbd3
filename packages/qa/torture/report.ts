import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { areas, type Result } from './attack.js';

const columns = ['tried', 'crashed', 'hung', 'over 500 MB', 'lost', 'wrong', 'skipped'] as const;

/** The table of all results, in Markdown. */
export function tableOf(results: readonly Result[]): readonly string[] {
  const rows = areas.flatMap((area) => {
    const own = results.filter((result) => result.area === area);
    return own.length === 0 ? [] : [[area, ...countsOf(own)]];
  });
  const lines = [['attack on', ...columns], ...rows, ['all', ...countsOf(results)]];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths?.[at] ?? 0) : cell.padStart(widths?.[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${(widths ?? []).map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...rest] = lines;
  return [line(head), rule, ...rest.map(line)];
}

function countsOf(results: readonly Result[]): readonly string[] {
  const count = (is: (result: Result) => boolean): string => String(results.filter(is).length);
  return [
    count(({ skipped }) => skipped === undefined),
    count(({ crashed }) => crashed !== undefined),
    count(({ isHung }) => isHung === true),
    count(({ heavy }) => heavy !== undefined),
    count(({ lost }) => lost !== undefined),
    count(({ wrong }) => wrong !== undefined),
    count(({ skipped }) => skipped !== undefined),
  ];
}

/** The attacks that succeeded, one line each. */
export function failures(results: readonly Result[]): readonly string[] {
  return results.flatMap((result) => {
    const { area, name, crashed, isHung, heavy, lost, wrong } = result;
    const said = [
      ...(crashed === undefined ? [] : [`crashed: ${crashed}`]),
      ...(isHung ? ['hung'] : []),
      ...(heavy === undefined ? [] : [`${heavy} MB`]),
      ...(lost === undefined ? [] : [`lost: ${lost}`]),
      ...(wrong === undefined ? [] : [`wrong: ${wrong}`]),
    ];
    return said.length === 0 ? [] : [`- ${area}, ${name}: ${said.join('; ')}.`];
  });
}

/** What could not be tried on this machine. */
export function skippedLines(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ area, name, skipped }) =>
    skipped === undefined ? [] : [`- ${area}, ${name}: needs ${skipped}.`],
  );
}

/** The document with the last run. */
export function documentOf(results: readonly Result[], seed: number): string {
  const failed = failures(results);
  const skipped = skippedLines(results);
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${[
    '# Torture',
    '',
    '`npm run torture` attacks the built command line with generated input, full disks, signals, and kills at random moments. Every attack is a process of its own with a limit of time and memory. That command writes this file; `npm run torture -- --quick` runs the quick half, as `.ci/run` does, and does not write it.',
    '',
    `Last run: ${day}, commit ${commit()}, Node ${process.version}, ${process.platform}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${memory} GB, seed ${seed}.`,
    '',
    ...tableOf(results),
    '',
    '- **crashed**: an internal error, a stack trace, or the end by a signal that was not sent.',
    '- **hung**: it took longer than its limit, one minute for most.',
    '- **lost**: a file is half-written or missing, was replaced although it must not be, or a temporary file is left.',
    '- **wrong**: the exit code or the message is wrong.',
    '',
    ...(failed.length === 0 ? ['All attacks failed.'] : ['Attacks that succeeded:', '', ...failed]),
    ...(skipped.length === 0 ? [] : ['', 'Skipped on this machine:', '', ...skipped]),
  ].join('\n')}\n`;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim();
  } catch {
    return 'unknown';
  }
}
