import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { rules } from '../generator/lint/rules.js';
import { formatProblem } from '../generator/problem.js';
import { mistakesOfEvidence } from './mistakes/evidence.js';
import { mistakesOfFact } from './mistakes/facts.js';
import { mistakesOfForm } from './mistakes/form.js';
import { mistakesOfGrades } from './mistakes/grades.js';
import { built, packageRoot, problemsAfter } from './records.js';

/** Rules that report a different file from the one that was changed. */
const otherFiles: Readonly<Record<string, string>> = {
  'dataset.unused-source': 'sources/uchet-Z000000117_-kk.yaml',
  'dataset.duplicate-id': 'ratifications/C088.yaml',
  'records.convention-numbers': 'instruments/C193.yaml',
  coverage: 'coverage.yaml',
};

const mistakes = [...mistakesOfForm, ...mistakesOfEvidence, ...mistakesOfFact, ...mistakesOfGrades];

test('the published records have no problems', () => {
  expect(built.problems.map(formatProblem)).toEqual([]);
});

describe('a mistake is reported with its file, line, field and what to do', () => {
  test.each(some(mistakes, 8))('%s: %s', (rule, message, at, change) => {
    const found = problemsAfter(change).filter((problem) => problem.rule === rule);
    const lines = found.map(formatProblem);
    expect(lines.join('\n')).toMatch(message);
    const first = found.find((problem) => message.test(formatProblem(problem)));
    const other = otherFiles[rule];
    const file = other ?? change.file;
    expect(first?.file).toBe(`packages/data/records/${file}`);
    const text = readFileSync(`${packageRoot}records/${file}`, 'utf8');
    const reported = (other ? text : change.edit(text)).split('\n')[(first?.line ?? 0) - 1];
    expect(reported).toContain(at);
  });

  test('every rule reports one of the mistakes', () => {
    const tested = new Set(mistakes.map(([rule]) => rule));
    // States are rows of a table, which `problemsAfter` cannot change; the examples of the rule do.
    const inTables = ['records.country-code'];
    const untested = rules.map(({ code }) => code).filter((code) => !tested.has(code));
    expect(untested).toEqual(inTables);
  });
});
