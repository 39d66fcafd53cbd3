import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changedLines, sample } from './changed-lines.js';
import { runStryker } from './run-stryker.js';
import { percent, scoresOf, writeScores } from './scores.js';
import { testsOf } from './targets.js';

/*
 * Breaks the sources on purpose, one place at a time, and asks whether a test notices.
 *
 *   npm run mutate -- packages/query/src/status.ts …   these files
 *   npm run mutate -- --changed main                   only the lines that differ from a revision
 *   npm run mutate -- --changed main --lines 40        no more than so many of them
 *   npm run mutate -- --tests packages/x.test.ts FILE  with these tests instead of the usual ones
 *   npm run mutate -- --record FILE                    and writes the score to docs/mutation.md
 *
 * Ends with 1 if more than 15 % of the mutants, and more than one, go unnoticed.
 */

const goal = 85;
const root = fileURLToPath(new URL('../../../', import.meta.url));
process.chdir(root);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: 'string' },
    lines: { type: 'string', default: '1000' },
    tests: { type: 'string', multiple: true },
    record: { type: 'boolean', default: false },
  },
});

for (const file of positionals) {
  if (!existsSync(file)) throw new RangeError(`There is no file ${file}.`);
  if (!values.tests && !testsOf(file)) {
    throw new RangeError(`${file} is not one of the sources in packages/qa/mutation/targets.ts.`);
  }
}

const changes = values.changed === undefined ? [] : changedLines(values.changed);
const mutable = changes.filter(({ file }) => testsOf(file) !== undefined && existsSync(file));
const sampled = sample(mutable, Number(values.lines));
const mutate = [...positionals, ...sampled.map(({ file, from, to }) => `${file}:${from}-${to}`)];
if (mutate.length === 0) {
  console.log('No line that is mutated has changed.');
  process.exit(0);
}
if (sampled.length < mutable.length) {
  console.log(`A sample of ${sampled.length} of ${mutable.length} changed places.`);
}

const files = new Set([...positionals, ...sampled.map(({ file }) => file)]);
const tests = values.tests ?? [...new Set([...files].flatMap((file) => testsOf(file) ?? []))];
const date = new Date().toISOString().slice(0, 10);
const scores = scoresOf(await runStryker(mutate, tests), date).map((score) => ({
  ...score,
  file: score.file.slice(score.file.indexOf('packages/')),
}));

if (values.record) {
  const document = `${root}docs/mutation.md`;
  writeFileSync(document, writeScores(readFileSync(document, 'utf8'), scores));
}

const killed = scores.reduce((sum, score) => sum + score.killed, 0);
const tried = scores.reduce((sum, score) => sum + score.tried, 0);
const score = percent({ killed, tried });
console.log(`${killed} of ${tried} mutants were noticed by a test: ${score.toFixed(1)} %.`);
// One survivor among few is not a share: it may change nothing, and a change of a line has few.
if (score < goal && tried - killed > 1) {
  console.log(`That is less than ${goal} %. See "Mutation tests" in CONTRIBUTING.md.`);
  process.exitCode = 1;
}
