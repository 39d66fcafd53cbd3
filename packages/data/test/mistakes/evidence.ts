import { type Mistake, replace } from './mistake.js';

/** Mistakes of evidence: what a value rests on, and how far. */
export const mistakesOfEvidence: readonly Mistake[] = [
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
    'evidence-once',
    /evidence\.subject\.1 repeats a piece of evidence/,
    'bwi-C192',
    {
      file: 'instruments/C192.yaml',
      edit: replace(/( {2}subject:\n)(.*\n)/, '$1$2$2'),
    },
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
    'derived-dates-agree',
    /gives 2000-12-13 \(entry-into-force-minus-12-months of 2001-12-13\), but registered is 2000-12-14/,
    'source: adilet-Z990000029_-kk',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('registered: "2000-12-13"', 'registered: "2000-12-14"'),
    },
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
    /registered is 2000-12-13, but no document that supports it says a date: add what one of them says/,
    'registered:',
    {
      file: 'ratifications/C135.yaml',
      edit: replace(', says: "2000-12-13" }', ' }'),
    },
  ],
  [
    'says-compatible',
    /says 1997, but registered is 2000-12-13: correct one, or mark the evidence with agrees: false/,
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
    'coverage',
    /enbek-2015 paragraph 6 is cited by no record/,
    'paragraph 6',
    {
      file: 'programmes/decent-work-country-programme.yaml',
      edit: replace(/paragraph 6/g, 'paragraph 7'),
    },
  ],
  [
    'locator-given',
    /evidence\.law\.2 cites the founding document "enbek-2015" as a whole/,
    'enbek-2015',
    {
      file: 'ratifications/C087.yaml',
      edit: replace(
        'source: enbek-2015, grade: secondary, locator: table row 5',
        'source: enbek-2015, grade: secondary',
      ),
    },
  ],
  [
    'says-compatible',
    /evidence\.adopted\.2 disagrees, but says 1946-06-28, as we do/,
    'nz-journals-1946',
    { file: 'instruments/C072.yaml', edit: replace('says: "1946-06-29"', 'says: "1946-06-28"') },
  ],
];
