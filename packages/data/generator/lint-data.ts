import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCorpus } from './build-corpus.js';
import { formatProblem, type Problem } from './problem.js';

/*
 * `npm run lint:data` prints the problems of the records in the format of compilers; `--fix` first
 * fixes what can be fixed automatically.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const top = fileURLToPath(new URL('../../../', import.meta.url));
const wantsFix = process.argv.includes('--fix');

/** Only YAML files can be fixed; tables are corrected by hand. */
const canFix = ({ fix, span, file }: Problem) =>
  fix !== undefined && span !== undefined && file.endsWith('.yaml');

/** Applies fixes from the end of each file, so that the places of the others stay correct. */
function applyFixes(problems: readonly Problem[]): number {
  const fixable = problems.filter(canFix);
  for (const file of new Set(fixable.map((problem) => problem.file))) {
    let text = readFileSync(top + file, 'utf8');
    const found = fixable.filter((problem) => problem.file === file);
    const lastFirst = found.sort((a, b) => (b.span?.[0] ?? 0) - (a.span?.[0] ?? 0));
    for (const { span: [start, end] = [0, 0], fix = '' } of lastFirst) {
      text = text.slice(0, start) + JSON.stringify(fix) + text.slice(end);
    }
    writeFileSync(top + file, text);
  }
  return fixable.length;
}

/** Finds all problems. An unreadable register ends the run with its message. */
function findProblems(): readonly Problem[] {
  try {
    return buildCorpus(root).problems;
  } catch (error) {
    const isUnreadable =
      error instanceof Error && error.message.startsWith('packages/data/records/');
    if (!isUnreadable) throw error;
    console.log(error.message);
    process.exit(1);
  }
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

let problems = findProblems();
if (wantsFix) {
  // Some rules are checked only if others find nothing, so each round may find new problems.
  let fixed = 0;
  for (let round = 0; round < 5 && problems.some(canFix); round += 1) {
    fixed += applyFixes(problems);
    problems = findProblems();
  }
  if (fixed > 0) console.log(`Fixed ${counted(fixed, 'problem')}.`);
}
for (const problem of problems) console.log(formatProblem(problem));
const errors = problems.filter(({ level }) => level === 'error').length;
const fixable = problems.filter(canFix).length;
console.log(
  problems.length === 0
    ? 'The records have no problems.'
    : `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}; --fix can fix ${fixable}.`,
);
process.exitCode = errors > 0 ? 1 : 0;
