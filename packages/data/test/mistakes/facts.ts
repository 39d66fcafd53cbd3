import { type Mistake, replace } from './mistake.js';

/** Mistakes of fact: records that contradict themselves or each other. */
export const mistakesOfFact: readonly Mistake[] = [
  [
    'records.law-number',
    /number: The number "29-11".*Did a Roman numeral become digits\? Write 29-II/,
    'number:',
    { file: 'laws/Z990000029_.yaml', edit: replace('number: "29-II"', 'number: "29-11"') },
  ],
  [
    'records.number-in-address',
    /normlex: The number 312145 is in no address of normlex-C039\. Cite the page in whose address/,
    'normlex:',
    {
      file: 'instruments/C039.yaml',
      edit: replace('normlex: 312184', 'normlex: 312145'),
    },
  ],
  [
    'records.supervision-id',
    /instruments: The id ceacr-direct-request-c148-2015 says C148, but the record says C149/,
    'instruments:',
    {
      file: 'supervision/ceacr-direct-request-c148-2015.yaml',
      edit: replace('instruments: [C148]', 'instruments: [C149]'),
    },
  ],
  [
    'records.comment-page',
    /url: The address has no number 3246434, but the source is "normlex-comment-3246434"/,
    'url:',
    { file: 'sources/normlex-comment-3246434.yaml', edit: replace('3246434%2C', '3246439%2C') },
  ],
  [
    'records.seen-text',
    /seen: Its text is said to be seen, but the kind is cited only from a list/,
    'seen: text',
    {
      file: 'supervision/ceacr-observation-c182-2018.yaml',
      edit: replace('seen: list', 'seen: text'),
    },
  ],
  [
    'dataset.roadmap-instruments',
    /instruments: The instruments do not include C131, named by commitments of the road map/,
    'instruments:',
    {
      file: 'roadmaps/roadmap-for-promoting-decent-work.yaml',
      edit: replace('C129, C131,', 'C129,'),
    },
  ],
  [
    'records.class-change',
    /class fundamental begins on 2022-06-11, but was decided on 2022-06-10/,
    'from: "2022-06-11"',
    { file: 'instruments/C155.yaml', edit: replace('from: "2022-06-10"', 'from: "2022-06-11"') },
  ],
  [
    'dataset.claim-sum',
    /warning dataset\.claim-sum: total: The total is 23, but 8 \+ 4 \+ 12 is 24\. Compare the figures/,
    'total:',
    { file: 'claims/ratified-24-in-2018.yaml', edit: replace('total: 24', 'total: 23') },
  ],
  [
    'dataset.unresolved-name',
    /law: The id "Z990000030_" is not in laws/,
    'law: Z990000030_',
    { file: 'ratifications/C087.yaml', edit: replace('law: Z990000029_', 'law: Z990000030_') },
  ],
  [
    'dataset.law-mismatch',
    /law: The law "Z990000013_" ratifies C135, not C087/,
    'law: Z990000013_',
    { file: 'ratifications/C087.yaml', edit: replace('law: Z990000029_', 'law: Z990000013_') },
  ],
  [
    'dataset.unresolved-name',
    /instruments\.1: The id "C999" is not in instruments/,
    'instruments: [C087, C999]',
    {
      file: 'laws/Z990000029_.yaml',
      edit: replace('instruments: [C087]', 'instruments: [C087, C999]'),
    },
  ],
  [
    'dataset.date-order',
    /error dataset\.date-order: registered: The registration \(1999-12-13\) is before the date of the law \(1999-12-30\)/,
    'registered:',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('registered: "2000-12-13"', 'registered: "1999-12-13"'),
    },
  ],
  [
    'dataset.status-dates',
    /status is "ratified-in-law", but the ratification was registered \(2000-12-13\)/,
    'status: ratified-in-law',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('status: in-force', 'status: ratified-in-law'),
    },
  ],
  [
    'dataset.future-date',
    /checked: The date 2999-01-01 is after 2998-12-31, the day of this check/,
    'checked:',
    { file: 'ratifications/C087.yaml', edit: replace(/checked: .*/, 'checked: "2999-01-01"') },
  ],
  [
    'dataset.duplicate-record',
    /url: The record "adilet-Z990000013_-kk" has the same url/,
    'url:',
    {
      file: 'sources/adilet-Z990000029_-kk.yaml',
      edit: replace('docs/Z990000029_', 'docs/Z990000013_'),
    },
  ],
  [
    'dataset.instrument-code',
    /code: The code is C087, but the type and number of the instrument give C086/,
    'code: C087',
    { file: 'instruments/C087.yaml', edit: replace('number: 87', 'number: 86') },
  ],
  [
    'dataset.duplicate-id',
    /Another record of ratifications has the id "C088"/,
    '# yaml-language-server',
    { file: 'ratifications/C087.yaml', edit: replace('instrument: C087', 'instrument: C088') },
  ],
  [
    'records.convention-numbers',
    /number: The last Convention is No\. 193, but there is no Convention No\. 87/,
    'number: 193',
    { file: 'instruments/C087.yaml', edit: replace('number: 87', 'number: 86') },
  ],
  [
    'dataset.one-sided-relation',
    /"revises" of C139 names C007, but "revisedBy" of C007 does not name C139/,
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
    'dataset.history-order',
    /category\.1: The period has no beginning; only the first period may lack it\. Add "from"/,
    'value: fundamental',
    { file: 'instruments/C155.yaml', edit: replace(/ {4}from: "2022-06-10"\n/, '') },
  ],
  [
    'dataset.unresolved-name',
    /organizer: The id "fprk" is not in organizations/,
    'organizer: fprk',
    {
      file: 'events/2023-06-23-trade-unions-of-central-asia.yaml',
      edit: replace(/organizer: .*/, 'organizer: fprk'),
    },
  ],
  [
    'dataset.law-without-ratification',
    /instruments\.1: The law "Z990000029_" ratifies C190, but there is no ratification of C190 by this law/,
    'C190',
    {
      file: 'laws/Z990000029_.yaml',
      edit: replace('instruments: [C087]', 'instruments: [C087, C190]'),
    },
  ],
  [
    'dataset.law-mismatch',
    /law: The law "Z980000286_" is of the kind "accession", but the action of the ratification is "ratification"/,
    'law:',
    { file: 'ratifications/C122.yaml', edit: replace('action: accession', 'action: ratification') },
  ],
  [
    'records.law-id',
    /number: The number is 92-II, but the id Z990000029_ contains the number 29/,
    'number:',
    { file: 'laws/Z990000029_.yaml', edit: replace('"29-II"', '"92-II"') },
  ],
  [
    'records.law-id',
    /date: The date is 1995-06-13, but the id kz-7-I-1996 contains the year 1996/,
    'date:',
    { file: 'laws/kz-7-I-1996.yaml', edit: replace('date: "1996-', 'date: "1995-') },
  ],
  [
    'records.law-number',
    /number: The number "29-IIX" is not in the form of digits and a Roman numeral/,
    'number:',
    { file: 'laws/Z990000029_.yaml', edit: replace('"29-II"', '"29-IIX"') },
  ],
  [
    'dataset.adoption-year',
    /adopted: The Convention was adopted on 1949-07-09, but its title ends with 1948/,
    'adopted:',
    { file: 'instruments/C087.yaml', edit: replace('adopted: "1948', 'adopted: "1949') },
  ],
  [
    'dataset.session-order',
    /Session 32 adopted C087 on 1948-07-09, but session 31 adopted C090 on 1948-07-10/,
    'session:',
    { file: 'instruments/C087.yaml', edit: replace('session: 31', 'session: 32') },
  ],
  [
    'dataset.future-date',
    /retrieved: The date 2999 is after 2998-12-31/,
    'retrieved:',
    { file: 'sources/tem-fi.yaml', edit: replace(/retrieved: .*/, 'retrieved: "2999"') },
  ],
  [
    'dataset.status-dates',
    /status is "registered", but the ratification was in force \(2001-12-13\) .* Write "in-force"/,
    'status: registered',
    { file: 'ratifications/C087.yaml', edit: replace('status: in-force', 'status: registered') },
  ],
  [
    'dataset.history-order',
    /category\.1: The period has the same value "technical" as the one before it\. Merge the two/,
    'value: technical',
    {
      file: 'instruments/C155.yaml',
      edit: replace('value: fundamental', 'value: technical'),
    },
  ],
  [
    'dataset.self-relation',
    /"supplements" of P089 names P089 itself/,
    'supplements: P089',
    {
      file: 'instruments/P089.yaml',
      edit: replace('supplements: C089', 'supplements: P089'),
    },
  ],
  [
    'dataset.session-year',
    /published: .* in 2025 for session 112, but "[^"]+" in 2024 for the same session/,
    'published: "2025"',
    {
      file: 'supervision/ceacr-observation-c087-2024.yaml',
      edit: (text) => text.replace('session: 113', 'session: 112').replace('113rd', '112nd'),
    },
  ],
  [
    'dataset.supervision-fields',
    /kind: The kind is "freedom-of-association-case", but "caseNumber" is missing/,
    'kind: freedom-of-association-case',
    {
      file: 'supervision/case-3283.yaml',
      edit: (text) => text.replace('caseNumber: 3283\n', '').replace(/ {2}caseNumber:\n.*\n/, ''),
    },
  ],
  [
    'dataset.claim-bounds',
    /fundamental: "fundamental" is 28, but "total" is only 24/,
    'fundamental: 28',
    { file: 'claims/ratified-24-in-2019.yaml', edit: replace('fundamental: 8', 'fundamental: 28') },
  ],
  [
    'dataset.claim-bounds',
    /total: "total" is 24, but "outOf\.total" is only 19/,
    'total: 24',
    { file: 'claims/ratified-24-in-2019.yaml', edit: (text) => text.replaceAll('189', '19') },
  ],
  [
    'dataset.share-above-whole',
    /value: The value is 150 per cent/,
    'value: 150',
    { file: 'indicators/trade-union-members-share.yaml', edit: replace('value: 50', 'value: 150') },
  ],
  [
    'dataset.own-ancestor',
    /parent: .* a part of itself: itc-ilo in itc-ilo/,
    'parent: itc-ilo',
    {
      file: 'organizations/itc-ilo.yaml',
      edit: (text) =>
        text.replace(/parent: .*\n/, '').replace('\nkind:', '\nparent: itc-ilo\nkind:'),
    },
  ],
  [
    'dataset.months-of-instrument',
    /evidence\.inForce\.1\.rule: .* C185 is derived by the rule "registration-plus-12-months"/,
    'rule: registration-plus-12-months',
    {
      file: 'ratifications/C185.yaml',
      edit: (text) =>
        text
          .replace('registration-plus-6-months', 'registration-plus-12-months')
          .replaceAll('2010-11-17', '2011-05-17'),
    },
  ],
  [
    'dataset.date-order',
    /amendments\.0\.inForce: The entry into force \(2007-06-08\) is before the registration/,
    '2007-06-08',
    {
      file: 'ratifications/C185.yaml',
      edit: (text) => text.replaceAll('2017-06-08', '2007-06-08'),
    },
  ],
];
