import { fileURLToPath } from 'node:url';
import { reportDifferences, writeOrCheck } from '../../json-schema/generator/generated-files.js';
import { buildCorpus } from './build-corpus.js';
import { generatedFiles } from './generated.js';
import { formatProblem } from './problem.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const check = process.argv.includes('--check');

const built = buildCorpus(root);
const errors = built.problems.filter(({ level }) => level === 'error');
for (const problem of built.problems) console.error(formatProblem(problem));
if (errors.length > 0) {
  console.error(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the records.`);
  process.exitCode = 1;
} else {
  const differences = writeOrCheck(root, ['src/generated'], generatedFiles(built), { check });
  reportDifferences(differences, { check, folder: 'packages/data/' });
}
