import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../build/build-corpus.js';
import { rules } from '../build/lint/rules.js';
import { formatProblem } from '../build/problem.js';
import { type Change, packageRoot, problemsAfter } from './records.js';

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

/** One mistake each: the rule that must name it, what it must say, and the text that must stand on the line it names. */
const mistakes: readonly (readonly [rule: string, says: RegExp, at: string, change: Change])[] = [
  [
    'schema',
    /registered must be a real date.*"2000-13-45"/,
    'registered:',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('registered: "2000-12-13"', 'registered: "2000-13-45"'),
    },
  ],
  [
    'schema',
    /date must be a real calendar date.*"1999-02-30"/,
    'date:',
    { file: 'laws/Z990000029_.yaml', edit: replace('date: "1999-12-30"', 'date: "1999-02-30"') },
  ],
  [
    'schema',
    /number must be digits and, where printed, the convocation.*"29-11"/,
    'number:',
    { file: 'laws/Z990000029_.yaml', edit: replace('number: "29-II"', 'number: "29-11"') },
  ],
  [
    'schema',
    /regsitered is not a field of this record/,
    'regsitered:',
    { file: 'ratifications/C087.yaml', edit: replace('registered:', 'regsitered:') },
  ],
  [
    'source-known',
    /evidence\.law\.0\.source is "adilet-Z990000029_".*did you mean "adilet-Z990000029_-\w\w"/,
    'source: adilet-Z990000029_,',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('source: adilet-Z990000029_-kk', 'source: adilet-Z990000029_'),
    },
  ],
  [
    'evidence',
    /evidence\.action is missing: say where the value stands/,
    'law:',
    { file: 'ratifications/C026.yaml', edit: replace(/ {2}action:\n.*\n/, '') },
  ],
  [
    'evidence',
    /registered has no evidence: add evidence\.registered/,
    'registered:',
    { file: 'ratifications/C026.yaml', edit: replace(/ {2}registered:\n.*\n/, '') },
  ],
  [
    'evidence',
    /title\.ru stands for a value that is not there/,
    'adilet-Z000000117_-ru',
    { file: 'laws/Z000000117_.yaml', edit: replace(/ {2}ru: О .*\n/, '') },
  ],
  [
    'file-name-is-id',
    /instrument is "C088", but the file is named C087\.yaml/,
    'instrument: C088',
    { file: 'ratifications/C087.yaml', edit: replace('instrument: C087', 'instrument: C088') },
  ],
  [
    'source-used',
    /id is cited by no record/,
    'id: ilo-2010-C185',
    {
      file: 'ratifications/C185.yaml',
      edit: replace(/ {4}- \{ source: ilo-2010-C185.*\n/, ''),
    },
  ],
  [
    'grade-within-tier',
    /is official, but the source "ecolex-C148" is of the secondary tier/,
    'ecolex-C148, grade: official',
    {
      file: 'ratifications/C148.yaml',
      edit: replace('ecolex-C148, grade: secondary', 'ecolex-C148, grade: official'),
    },
  ],
  [
    'discrepancy-has-reason',
    /disagrees without a reason: add why/,
    'source: ilo-news-2024-06-12',
    { file: 'ratifications/C087.yaml', edit: replace(/ {6}why: "1999 is .*\n/, '') },
  ],
  [
    'discrepancy-has-reason',
    /disagrees, but does not say what the source says/,
    'source: ilo-news-2024-06-12',
    { file: 'ratifications/C087.yaml', edit: replace(/ {6}says: "1999"\n/, '') },
  ],
  [
    'discrepancy-has-reason',
    /has a why, but does not disagree/,
    'source: ilo-news-2024-06-12',
    { file: 'ratifications/C087.yaml', edit: replace(/ {6}agrees: false\n/, '') },
  ],
  [
    'unknown-explained',
    /registered is unknown without a reason/,
    'registered: unknown',
    { file: 'ratifications/C131.yaml', edit: replace(/ {2}registered: No document.*\n/, '') },
  ],
  [
    'unknown-explained',
    /explains why registered is unknown, but it is known/,
    'No document seen',
    {
      file: 'ratifications/C131.yaml',
      edit: replace('registered: unknown', 'registered: "2026"'),
    },
  ],
  [
    'names-resolve',
    /law is "Z990000030_", which is no record under records\/laws/,
    'law: Z990000030_',
    { file: 'ratifications/C087.yaml', edit: replace('law: Z990000029_', 'law: Z990000030_') },
  ],
  [
    'names-resolve',
    /law is Z990000013_, but that law names C135/,
    'law: Z990000013_',
    { file: 'ratifications/C087.yaml', edit: replace('law: Z990000029_', 'law: Z990000013_') },
  ],
  [
    'names-resolve',
    /instruments names C999, which is no record under records\/instruments/,
    'instruments: [C087, C999]',
    {
      file: 'laws/Z990000029_.yaml',
      edit: replace('instruments: [C087]', 'instruments: [C087, C999]'),
    },
  ],
  [
    'dates-ordered',
    /registered is registered 1999-12-13, which is before it was dated \(1999-12-30\)/,
    'registered:',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('registered: "2000-12-13"', 'registered: "1999-12-13"'),
    },
  ],
  [
    'derived-dates-agree',
    /is 2000-12-14, but entry-into-force-minus-12-months of 2001-12-13 is 2000-12-13/,
    'source: adilet-Z990000029_-kk',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('registered: "2000-12-13"', 'registered: "2000-12-14"'),
    },
  ],
  [
    'yaml',
    /Map keys must be unique/,
    'instrument: C087',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('law: Z990000029_', 'instrument: C087\nlaw: Z990000029_'),
    },
  ],
];

test('the records as they stand have no problem', () => {
  expect(buildCorpus(packageRoot).problems.map(formatProblem)).toEqual([]);
});

describe('a mistake is named with its file, line, field and what to do', () => {
  test.each(mistakes)('%s: %s', (rule, says, at, change) => {
    const named = problemsAfter(change).filter((problem) => problem.rule === rule);
    const lines = named.map(formatProblem);
    expect(lines.join('\n')).toMatch(says);
    const first = named.find((problem) => says.test(formatProblem(problem)));
    const isOtherFile = rule === 'source-used';
    const file = isOtherFile ? 'sources/ilo-2010-C185.yaml' : change.file;
    expect(first?.file).toBe(`packages/data/records/${file}`);
    const text = readFileSync(`${packageRoot}records/${file}`, 'utf8');
    const reported = (isOtherFile ? text : change.edit(text)).split('\n')[(first?.line ?? 0) - 1];
    expect(reported).toContain(at);
  });

  test('every rule has a mistake that it names', () => {
    const named = new Set(mistakes.map(([rule]) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
