import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../generator/build-corpus.js';
import { rules } from '../generator/lint/rules.js';
import { formatProblem } from '../generator/problem.js';
import { mistakesOfEvidence } from './mistakes/evidence.js';
import { mistakesOfFact } from './mistakes/facts.js';
import { mistakesOfForm } from './mistakes/form.js';
import { packageRoot, problemsAfter } from './records.js';

/** Rules that name another file than the one that was changed. */
const otherFiles: Readonly<Record<string, string>> = {
  'source-used': 'sources/uchet-Z000000117_-kk.yaml',
  coverage: 'coverage.yaml',
};

const mistakes = [...mistakesOfForm, ...mistakesOfEvidence, ...mistakesOfFact];

test('the records as they stand have no problem', () => {
  expect(buildCorpus(packageRoot).problems.map(formatProblem)).toEqual([]);
});

describe('a mistake is named with its file, line, field and what to do', () => {
  test.each(mistakes)('%s: %s', (rule, says, at, change) => {
    const named = problemsAfter(change).filter((problem) => problem.rule === rule);
    const lines = named.map(formatProblem);
    expect(lines.join('\n')).toMatch(says);
    const first = named.find((problem) => says.test(formatProblem(problem)));
    const other = otherFiles[rule];
    const file = other ?? change.file;
    expect(first?.file).toBe(`packages/data/records/${file}`);
    const text = readFileSync(`${packageRoot}records/${file}`, 'utf8');
    const reported = (other ? text : change.edit(text)).split('\n')[(first?.line ?? 0) - 1];
    expect(reported).toContain(at);
  });

  test('every rule has a mistake that it names', () => {
    const named = new Set(mistakes.map(([rule]) => rule));
    const elsewhere = ['country-code-exists']; // see registers.test.ts
    const unnamed = rules.map(({ id }) => id).filter((id) => !named.has(id));
    expect(unnamed).toEqual(elsewhere);
  });
});
