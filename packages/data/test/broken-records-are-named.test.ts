import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../build/build-corpus.js';
import { rules } from '../build/lint/rules.js';
import { formatProblem } from '../build/problem.js';
import { type Change, packageRoot, problemsAfter } from './records.js';

/** Rules that name another file than the one that was changed. */
const otherFiles: Readonly<Record<string, string>> = {
  'source-used': 'sources/uchet-Z000000117_-kk.yaml',
  coverage: 'coverage.yaml',
};

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
    /date must be a real date.*"1999-02-30"/,
    'date:',
    { file: 'laws/Z990000029_.yaml', edit: replace('date: "1999-12-30"', 'date: "1999-02-30"') },
  ],
  [
    'law-number-well-formed',
    /number is "29-11".*did a Roman numeral become digits\? 29-II/,
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
    'event-id-dated',
    /id is 2024-09-05-meeting-with-the-president, but the event is of 2024-09-06/,
    'id:',
    {
      file: 'events/2024-09-05-meeting-with-the-president.yaml',
      edit: replace(/^date: .*/m, 'date: "2024-09-06"'),
    },
  ],
  [
    'event-id-dated',
    /id is 2024-09-05-meeting-with-the-president, but the event is of 2024-09: /,
    'id:',
    {
      file: 'events/2024-09-05-meeting-with-the-president.yaml',
      edit: replace(/^date: .*/m, 'date: "2024-09"'),
    },
  ],
  [
    'evidence-once',
    /evidence\.subject\.1 repeats a piece of evidence/,
    'bwi-C192',
    {
      file: 'instruments/C192.yaml',
      edit: replace(/( {2}subject:\n)(.*\n)/, '$1$2$2'),
    },
  ],
  [
    'roadmap-instruments',
    /instruments leaves out C131, which its commitments name/,
    'instruments:',
    {
      file: 'roadmaps/roadmap-for-promoting-decent-work.yaml',
      edit: replace('C129, C131,', 'C129,'),
    },
  ],
  [
    'claim-adds-up',
    /total is 23, but 8 \+ 4 \+ 12 is 24: was a figure misread/,
    'total:',
    { file: 'claims/ratified-24-in-2018.yaml', edit: replace('total: 24', 'total: 23') },
  ],
  [
    'source-used',
    /id is cited by no record/,
    'id: uchet-Z000000117_-kk',
    {
      file: 'ratifications/C105.yaml',
      edit: replace(/ {4}- \{ source: uchet-Z000000117_-kk.*\n/, ''),
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
    /instruments\.1 is "C999", which is no record under records\/instruments/,
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
  [
    'schema-named',
    /must begin with the line # yaml-language-server: \$schema=.*ratification\.json/,
    'instrument: C087',
    { file: 'ratifications/C087.yaml', edit: replace(/^#.*\n/, '') },
  ],
  [
    'schema',
    /holds no record: write its fields, one a line/,
    '',
    { file: 'ratifications/C087.yaml', edit: () => '\n' },
  ],
  [
    'yaml',
    /is not UTF-8/,
    '# yaml-language-server',
    { file: 'ratifications/C087.yaml', edit: replace('Ministry', 'Minist\uFFFDry') },
  ],
  [
    'text-clean',
    /title\.en has a line break, double spaces, or spaces at its ends/,
    'Forced  Labour',
    { file: 'instruments/C029.yaml', edit: replace('en: Forced Labour', 'en: Forced  Labour') },
  ],
  [
    'text-clean',
    /title\.en has a quotation mark without its partner/,
    'Forced "Labour',
    { file: 'instruments/C029.yaml', edit: replace('en: Forced Labour', 'en: Forced "Labour') },
  ],
  [
    'script-of-language',
    /title\.kk mixes Latin and Cyrillic letters in "Мәжбүрлi"/,
    'Мәжбүрлi',
    { file: 'instruments/C029.yaml', edit: replace('kk: Мәжбүрлі', 'kk: Мәжбүрлi') },
  ],
  [
    'script-of-language',
    /title\.ru has no Cyrillic letter/,
    'ru: Convention',
    { file: 'instruments/C029.yaml', edit: replace(/ru: Конвенция.*/, 'ru: Convention') },
  ],
  [
    'evidence-supports',
    /evidence\.registered is contradicted by every document/,
    'source: normlex-ratifications-312280',
    {
      file: 'ratifications/C135.yaml',
      edit: replace(
        '- { source: normlex-ratifications-312280, grade: official, says: "2000-12-13" }',
        '- { source: normlex-ratifications-312280, grade: official, says: "1999", agrees: false, why: no }',
      ),
    },
  ],
  [
    'dates-supported',
    /inForce rests on no document/,
    'inForce:',
    {
      file: 'ratifications/C087.yaml',
      edit: replace(
        / {2}inForce:\n[\s\S]*? {2}status:/,
        '  inForce:\n    - { grade: unverified }\n  status:',
      ),
    },
  ],
  [
    'precision-honest',
    /registered is 2015-01-30, but its documents say no more than 2015/,
    'registered:',
    {
      file: 'ratifications/C026.yaml',
      edit: (text) => text.replace('registered: "2015"', 'registered: "2015-01-30"'),
    },
  ],
  [
    'precision-honest',
    /registered is 2000-12-13, but no document that supports it says a date: add says/,
    'registered:',
    {
      file: 'ratifications/C135.yaml',
      edit: replace(', says: "2000-12-13" }', ' }'),
    },
  ],
  [
    'says-compatible',
    /says 1997, but registered is 2000-12-13: mark it with agrees: false/,
    'says: "1997"',
    {
      file: 'ratifications/C087.yaml',
      edit: replace(
        'normlex-comment-3284582, grade: official, says: "2000"',
        'normlex-comment-3284582, grade: official, says: "1997"',
      ),
    },
  ],
  [
    'status-fits-dates',
    /status is ratified-in-law, but registered is 2000-12-13/,
    'status: ratified-in-law',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('status: in-force', 'status: ratified-in-law'),
    },
  ],
  [
    'checked-not-ahead',
    /checked is 2999-01-01, which is still to come/,
    'checked:',
    { file: 'ratifications/C087.yaml', edit: replace(/checked: .*/, 'checked: "2999-01-01"') },
  ],
  [
    'url-well-formed',
    /url is "https:\/\/adilet\.zan\.kz\/kaz\/docs\/Z990000029_\.", which is no usable address/,
    'url:',
    {
      file: 'sources/adilet-Z990000029_-kk.yaml',
      edit: replace('docs/Z990000029_', 'docs/Z990000029_.'),
    },
  ],
  [
    'no-duplicates',
    /url has the same url as adilet-Z990000013_-kk/,
    'url:',
    {
      file: 'sources/adilet-Z990000029_-kk.yaml',
      edit: replace('docs/Z990000029_', 'docs/Z990000013_'),
    },
  ],
  [
    'instruments-complete',
    /code is C087, but its type and number make C086/,
    'code: C087',
    { file: 'instruments/C087.yaml', edit: replace('number: 87', 'number: 86') },
  ],
  [
    'relations-symmetrical',
    /revises names C007, but C007 does not name C139 under revisedBy/,
    'revises:',
    {
      file: 'instruments/C139.yaml',
      edit: (text) =>
        text
          .replace('\nevidence:\n', '\nrevises: [C007]\nevidence:\n')
          .replace('  subject:\n', '  revises:\n    - { grade: unverified }\n  subject:\n'),
    },
  ],
  [
    'histories-ordered',
    /category\.1 begins without a date/,
    'value: fundamental',
    { file: 'instruments/C155.yaml', edit: replace(/ {4}from: "2022-06-10"\n/, '') },
  ],
  [
    'names-resolve',
    /organizer is "fprk", which is no record under records\/organizations/,
    'organizer: fprk',
    {
      file: 'events/2023-06-23-trade-unions-of-central-asia.yaml',
      edit: replace(/organizer: .*/, 'organizer: fprk'),
    },
  ],
  [
    'coverage',
    /enbek-2015 paragraph 6 is cited by no record/,
    'paragraph 6',
    {
      file: 'programmes/decent-work-country-programme.yaml',
      edit: replace(/paragraph 6/g, 'paragraph 7'),
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
    const other = otherFiles[rule];
    const file = other ?? change.file;
    expect(first?.file).toBe(`packages/data/records/${file}`);
    const text = readFileSync(`${packageRoot}records/${file}`, 'utf8');
    const reported = (other ? text : change.edit(text)).split('\n')[(first?.line ?? 0) - 1];
    expect(reported).toContain(at);
  });

  test('every rule has a mistake that it names', () => {
    const named = new Set(mistakes.map(([rule]) => rule));
    const elsewhere = ['country-code-exists']; // see countries-are-checked.test.ts
    const unnamed = rules.map(({ id }) => id).filter((id) => !named.has(id));
    expect(unnamed).toEqual(elsewhere);
  });
});
