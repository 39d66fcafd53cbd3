import { type Mistake, replace } from './mistake.js';

/** Mistakes of evidence: missing, contradictory, or too weak for its value. */
export const mistakesOfEvidence: readonly Mistake[] = [
  [
    'dataset.unresolved-name',
    /evidence\.law\.0\.source: The id "adilet-Z990000029_" is not in sources.*Did you mean "adilet-Z990000029_-\w\w"/,
    'source: adilet-Z990000029_,',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('source: adilet-Z990000029_-kk', 'source: adilet-Z990000029_'),
    },
  ],
  [
    'dataset.missing-evidence',
    /evidence\.action: The evidence is missing\. Add the documents that state the value/,
    'law:',
    { file: 'ratifications/C026.yaml', edit: replace(/ {2}action:\n.*\n/, '') },
  ],
  [
    'dataset.missing-evidence',
    /registered: The value of "registered" has no evidence\. Add the documents/,
    'registered:',
    { file: 'ratifications/C026.yaml', edit: replace(/ {2}registered:\n.*\n/, '') },
  ],
  [
    'dataset.evidence-without-value',
    /There is evidence for "title\.ru", but the record has no such value/,
    'adilet-Z000000117_-ru',
    { file: 'laws/Z000000117_.yaml', edit: replace(/ {2}ru: О .*\n/, '') },
  ],
  [
    'dataset.repeated-evidence',
    /evidence\.subject\.1: The same evidence is given twice for/,
    'bwi-C192',
    {
      file: 'instruments/C192.yaml',
      edit: replace(/( {2}subject:\n)(.*\n)/, '$1$2$2'),
    },
  ],
  [
    'dataset.unused-source',
    /id: No record cites the source "uchet-Z000000117_-kk"/,
    'id: uchet-Z000000117_-kk',
    {
      file: 'ratifications/C105.yaml',
      edit: replace(/ {4}- \{ source: uchet-Z000000117_-kk.*\n/, ''),
    },
  ],
  [
    'dataset.grade-above-tier',
    /has the grade "official", but the source "ecolex-C148" has the tier "secondary"/,
    'ecolex-C148, grade: official',
    {
      file: 'ratifications/C148.yaml',
      edit: replace('ecolex-C148, grade: secondary', 'ecolex-C148, grade: official'),
    },
  ],
  [
    'dataset.unexplained-discrepancy',
    /contradicts "registered", but the evidence does not say why a different value is published\. Add "why"/,
    'source: ilo-news-2024-06-12',
    { file: 'ratifications/C087.yaml', edit: replace(/ {6}why: "1999 is .*\n/, '') },
  ],
  [
    'dataset.unexplained-discrepancy',
    /contradicts "registered", but the evidence does not give what it says\. Add "says"/,
    'source: ilo-news-2024-06-12',
    { file: 'ratifications/C087.yaml', edit: replace(/ {6}says: "1999"\n/, '') },
  ],
  [
    'dataset.reason-without-discrepancy',
    /has a reason \(why\), but is not marked as a discrepancy/,
    'source: ilo-news-2024-06-12',
    { file: 'ratifications/C087.yaml', edit: replace(/ {6}agrees: false\n/, '') },
  ],
  [
    'dataset.unexplained-unknown',
    /"registered" is unknown without a reason\. Say why in unknown\.registered/,
    'registered: unknown',
    { file: 'ratifications/C131.yaml', edit: replace(/ {2}registered: No document.*\n/, '') },
  ],
  [
    'dataset.reason-for-known-value',
    /explains why "registered" is unknown, but it is known/,
    'No document seen',
    {
      file: 'ratifications/C131.yaml',
      edit: replace('registered: unknown', 'registered: "2026"'),
    },
  ],
  [
    'dataset.derived-date',
    /"entry-into-force-minus-12-months" gives 2000-12-13 for 2001-12-13, but "registered" is 2000-12-14/,
    'source: adilet-Z990000029_-kk',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('registered: "2000-12-13"', 'registered: "2000-12-14"'),
    },
  ],
  [
    'dataset.contradicted-value',
    /evidence\.registered: Every document that is cited for "registered" contradicts its value/,
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
    'dataset.unsupported-date',
    /inForce: No cited document states the date/,
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
    'dataset.overstated-precision',
    /registered: The date is 2015-01-30, but its documents only say 2015/,
    'registered:',
    {
      file: 'ratifications/C026.yaml',
      edit: (text) => text.replace('registered: "2015"', 'registered: "2015-01-30"'),
    },
  ],
  [
    'dataset.overstated-precision',
    /registered: The date is 2000-12-13, but the evidence does not say which date its documents give\. Add "says"/,
    'registered:',
    {
      file: 'ratifications/C135.yaml',
      edit: replace(', says: "2000-12-13" }', ' }'),
    },
  ],
  [
    'dataset.unmarked-discrepancy',
    /says 1997, but "registered" is 2000-12-13\. Correct one of them, or add "agrees": false/,
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
    /No record cites enbek-2015 paragraph 6/,
    'paragraph 6',
    {
      file: 'programmes/decent-work-country-programme.yaml',
      edit: replace(/paragraph 6/g, 'paragraph 7'),
    },
  ],
  [
    'locator-given',
    /evidence\.law\.2: The founding document "enbek-2015" is cited as a whole/,
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
    'dataset.false-discrepancy',
    /evidence\.adopted\.2: The document is marked as disagreeing, but says 1946-06-28/,
    'nz-journals-1946',
    { file: 'instruments/C072.yaml', edit: replace('says: "1946-06-29"', 'says: "1946-06-28"') },
  ],
];
