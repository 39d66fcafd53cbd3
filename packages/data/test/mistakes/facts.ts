import { type Mistake, replace } from './mistake.js';

/** Mistakes of fact: records that contradict themselves or each other. */
export const mistakesOfFact: readonly Mistake[] = [
  [
    'law-number-well-formed',
    /number is "29-11".*did a Roman numeral become digits\? Write 29-II/,
    'number:',
    { file: 'laws/Z990000029_.yaml', edit: replace('number: "29-II"', 'number: "29-11"') },
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
    'class-change-told',
    /begins the class fundamental on 2022-06-11, but that was decided on 2022-06-10/,
    'from: "2022-06-11"',
    { file: 'instruments/C155.yaml', edit: replace('from: "2022-06-10"', 'from: "2022-06-11"') },
  ],
  [
    'claim-adds-up',
    /total is 23, but 8 \+ 4 \+ 12 is 24: was a figure misread/,
    'total:',
    { file: 'claims/ratified-24-in-2018.yaml', edit: replace('total: 24', 'total: 23') },
  ],
  [
    'names-resolve',
    /law is "Z990000030_", which is no record under records\/laws/,
    'law: Z990000030_',
    { file: 'ratifications/C087.yaml', edit: replace('law: Z990000029_', 'law: Z990000030_') },
  ],
  [
    'law-fits-ratification',
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
    /registered is too early: the ratification was registered 1999-12-13, but the law is dated 1999-12-30/,
    'registered:',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('registered: "2000-12-13"', 'registered: "1999-12-13"'),
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
    'dates-not-ahead',
    /checked is still to come/,
    'checked:',
    { file: 'ratifications/C087.yaml', edit: replace(/checked: .*/, 'checked: "2999-01-01"') },
  ],
  [
    'no-duplicates',
    /url is that of adilet-Z990000013_-kk too/,
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
    /category\.1 has no beginning, and only the first period may lack it: add from/,
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
    'law-fits-ratification',
    /instruments\.1 is C190, but records\/ratifications has none of C190 by this law/,
    'C190',
    {
      file: 'laws/Z990000029_.yaml',
      edit: replace('instruments: [C087]', 'instruments: [C087, C190]'),
    },
  ],
  [
    'law-fits-ratification',
    /law is Z980000286_, of kind accession, but the action here is ratification/,
    'law:',
    { file: 'ratifications/C122.yaml', edit: replace('action: accession', 'action: ratification') },
  ],
  [
    'law-id-agrees',
    /number is 92-II, but the id Z990000029_ holds 29/,
    'number:',
    { file: 'laws/Z990000029_.yaml', edit: replace('"29-II"', '"92-II"') },
  ],
  [
    'law-id-agrees',
    /date is 1995-06-13, but the id kz-7-I-1996 holds the year 1996/,
    'date:',
    { file: 'laws/kz-7-I-1996.yaml', edit: replace('date: "1996-', 'date: "1995-') },
  ],
  [
    'law-number-well-formed',
    /number is "29-IIX", but must be digits and the convocation in Roman numerals/,
    'number:',
    { file: 'laws/Z990000029_.yaml', edit: replace('"29-II"', '"29-IIX"') },
  ],
  [
    'adoption-agrees',
    /adopted is 1949-07-09, but the title is of 1948/,
    'adopted:',
    { file: 'instruments/C087.yaml', edit: replace('adopted: "1948', 'adopted: "1949') },
  ],
  [
    'adoption-agrees',
    /session is 32, adopted 1948-07-09, but C090 of session 31 was adopted 1948-07-10/,
    'session:',
    { file: 'instruments/C087.yaml', edit: replace('session: 31', 'session: 32') },
  ],
  [
    'dates-not-ahead',
    /retrieved is still to come/,
    'retrieved:',
    { file: 'sources/tem-fi.yaml', edit: replace(/retrieved: .*/, 'retrieved: "2999"') },
  ],
  [
    'status-fits-dates',
    /status is registered, but it was in force since 2001-12-13 .*: write in-force/,
    'status: registered',
    { file: 'ratifications/C087.yaml', edit: replace('status: in-force', 'status: registered') },
  ],
  [
    'histories-ordered',
    /category\.1 is technical, as the period before it: merge the two/,
    'value: technical',
    {
      file: 'instruments/C155.yaml',
      edit: replace('value: fundamental', 'value: technical'),
    },
  ],
  [
    'relations-symmetrical',
    /supplements names P089, the instrument itself: remove it/,
    'supplements: P089',
    {
      file: 'instruments/P089.yaml',
      edit: replace('supplements: C089', 'supplements: P089'),
    },
  ],
];
