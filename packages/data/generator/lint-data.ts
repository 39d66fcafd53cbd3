import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCorpus } from './build-corpus.js';
import { formatProblem, type Problem } from './problem.js';

/*
 * `npm run lint:data` prints what is wrong with the records, as a compiler does; `--fix` first
 * mends what can be mended without a decision.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const top = fileURLToPath(new URL('../../../', import.meta.url));
const wantsFix = process.argv.includes('--fix');

/** A fix can be applied where its text stands in a file of YAML; tables are corrected by hand. */
const canMend = ({ fix, span, file }: Problem) =>
  fix !== undefined && span !== undefined && file.endsWith('.yaml');

/** Replaces the text at the place of each fix; last in a file first, so that places stay true. */
function mend(problems: readonly Problem[]): number {
  const fixable = problems.filter(canMend);
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

/** The problems; a register that cannot be read ends the run, said like a problem and not like a fault of ours. */
function findProblems(): readonly Problem[] {
  try {
    return buildCorpus(root).problems;
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('packages/data/records/')))
      throw error;
    console.log(error.message);
    process.exit(1);
  }
}

let problems = findProblems();
if (wantsFix) {
  // Some rules are asked only once others are satisfied, so one round may open the next.
  let mended = 0;
  for (let round = 0; round < 5 && problems.some(canMend); round += 1) {
    mended += mend(problems);
    problems = findProblems();
  }
  if (mended > 0) console.log(`Mended ${mended} ${mended === 1 ? 'problem' : 'problems'}.`);
}
for (const problem of problems) console.log(formatProblem(problem));
const errors = problems.filter(({ level }) => level === 'error').length;
const fixable = problems.filter(canMend).length;
console.log(
  problems.length === 0
    ? 'The records have no problem.'
    : `${errors} errors, ${problems.length - errors} warnings; --fix mends ${fixable}.`,
);
process.exitCode = errors > 0 ? 1 : 0;
