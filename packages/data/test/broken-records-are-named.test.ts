import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { rules } from '../generator/lint/rules.js';
import { formatProblem } from '../generator/problem.js';
import { mistakesOfEvidence } from './mistakes/evidence.js';
import { mistakesOfFact } from './mistakes/facts.js';
import { mistakesOfForm } from './mistakes/form.js';
import { built, packageRoot, problemsAfter } from './records.js';

/** Rules that name another file than the one that was changed. */
const otherFiles: Readonly<Record<string, string>> = {
  'dataset.unused-source': 'sources/uchet-Z000000117_-kk.yaml',
  'dataset.duplicate-id': 'ratifications/C088.yaml',
  'records.convention-numbers': 'instruments/C193.yaml',
  coverage: 'coverage.yaml',
};

const mistakes = [...mistakesOfForm, ...mistakesOfEvidence, ...mistakesOfFact];

test('the records as they are have no problem', () => {
  expect(built.problems.map(formatProblem)).toEqual([]);
});

describe('a mistake is named with its file, line, field and what to do', () => {
  test.each(some(mistakes, 20))('%s: %s', (rule, says, at, change) => {
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
    const inTables = ['records.country-code']; // States are rows of a table: see its examples.
    const unnamed = rules.map(({ code }) => code).filter((code) => !named.has(code));
    expect(unnamed).toEqual(inTables);
  });
});
