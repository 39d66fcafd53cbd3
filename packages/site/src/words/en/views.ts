import type { ViewWords } from '../words.js';

export const views: ViewWords = {
  views: {
    'on-date': {
      title: 'On this date',
      about: 'How many ratifications there were on a day, by class, and what was claimed about it',
    },
    gaps: {
      title: 'Not ratified',
      about: 'Instruments in force that Kazakhstan has not ratified, and what was said about them',
    },
    states: {
      title: 'States side by side',
      about: 'The fundamental instruments in all member States',
    },
    timeline: {
      title: 'Time line',
      about: 'Laws, registrations, events and supervision, each as precise as it is known',
    },
    evidence: {
      title: 'Strength of the evidence',
      about: 'What rests on which document, where documents disagree, and what is unknown',
    },
    check: {
      title: 'Check your dataset',
      about:
        'Drop a table of ratifications: every value is compared with our records, in your browser',
    },
  },
  table: {
    caption: 'Ratifications by Kazakhstan',
    search: 'Search in code, title or law',
    class: 'Class',
    all: 'all',
    shown: (n, of) => `Shown: ${n} of ${of}.`,
    sortHint: 'Sort by this column',
    lawDate: 'National law of',
  },
  onDate: {
    record: 'Record',
    classesOf: 'by the classes of',
    date: 'Date (year, month and day, as 2021-11-03)',
    slider: 'Day, by moving',
    basis: 'Counted by',
    total: 'in total',
    complete: 'The register is complete on that day.',
    incomplete: 'The register is not known to be complete on that day: there may be more.',
    codes: 'Certainly ratified',
    undecided: 'Possibly ratified',
    claims: 'What was claimed',
    claimsNote:
      'Totals that documents state for Kazakhstan. The same ratifications give different sums by the classes of different years, and by different dates.',
    noScript: 'To choose another date, JavaScript is needed. The table below needs none.',
    invalid: 'This is not a date. Write year, month and day, as 2021-11-03.',
  },
  gaps: {
    scope: (date, leftOut) =>
      `In force on ${date}, up to date by the judgement of the ILO, and without a recorded ratification. Left out, because no document was seen for their status: ${leftOut}.`,
    since: (date) =>
      `The register is complete up to ${date}. What was ratified later may be missing, so “not ratified” is certain only up to that day.`,
    withIntentions: 'About which documents say something',
    without: 'About which nothing was seen',
    enacted: 'Ratified by national law; its registration with the ILO is unknown:',
  },
  states: {
    asOf: (date) => `As of ${date}, in the copy of the table of the ILO.`,
    key: 'Key',
    total: 'Ratified',
    cell: {
      ratified: 'ratified',
      denounced: 'denounced',
      'not-ratified': 'not ratified',
      unknown: 'unknown',
    },
    region: 'Eastern Europe and Central Asia',
    everyone: 'All member States',
  },
  timeline: {
    kinds: {
      law: 'law',
      'law-in-force': 'law in force',
      registration: 'registration',
      'entry-into-force': 'entry into force',
      denunciation: 'denunciation',
      event: 'event',
      roadmap: 'road map',
      supervision: 'supervision',
      publication: 'publication',
      claim: 'claim',
    },
    undated: 'Without a known date',
    about: 'Newest first. A year or a month without a day means that no more is known.',
  },
  evidence: {
    grades: 'Dates of ratifications by their best evidence',
    documents: 'The documents on which most rests',
    discrepancies: 'Where documents disagree',
    unknowns: 'What is unknown, and why',
    published: 'Recorded',
    says: 'It says',
    why: 'Why another value is recorded',
    field: 'Field',
    cited: 'Cited',
  },
};
