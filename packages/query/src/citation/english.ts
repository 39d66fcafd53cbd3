import { numberOf } from './number.js';
import type { CitationWords } from './words.js';

export const english: CitationWords = {
  fields: {
    action: 'act of consent',
    activities: 'activities',
    adopted: 'adoption',
    'adopted of instruments': 'adoption by the International Labour Conference',
    agreed: 'agreed on',
    allFundamental: 'all fundamental Conventions included',
    alpha2: 'code by ISO 3166-1 alpha-2',
    amendedBy: 'amended by',
    amendments: 'amendments in force for the State',
    amends: 'amends',
    areas: 'areas and commitments',
    caseNumber: 'number of the case',
    category: 'class',
    comment: 'number in NORMLEX',
    complainant: 'complainant',
    contributions: 'contributions in the State',
    coordinatedBy: 'coordinated by',
    countries: 'States',
    date: 'date',
    'date of laws': 'date of signature',
    dates: 'dates',
    days: 'number of days',
    developedBy: 'developed by',
    formerName: 'former name',
    founded: 'foundation',
    from: 'beginning',
    fundamental: 'fundamental Conventions',
    funder: 'funded by',
    governance: 'governance Conventions',
    iloName: "name in the ILO's table",
    inForce: 'entry into force',
    'inForce of ratifications': 'entry into force for the State',
    instruments: 'instruments',
    'instruments of laws': 'instruments ratified',
    kind: 'kind',
    law: 'national law of ratification',
    laws: 'laws',
    m49: 'code by UN M49',
    memberSince: 'member of the ILO since',
    name: 'name',
    normlex: 'number in NORMLEX',
    number: 'number of the law',
    objectives: 'objectives',
    organizer: 'organizer',
    origin: 'origin',
    outOf: 'Conventions that exist',
    outcomes: 'outcomes',
    participants: 'participants',
    partners: 'partners',
    place: 'place',
    priorities: 'priorities',
    provisions: 'provisions',
    published: 'publication',
    publisher: 'publisher',
    ratifications: 'ratifications',
    recommendations: 'recommendations',
    registered: 'registration of the ratification with the ILO',
    renamed: 'present name since',
    report: 'report',
    reported: 'reported on',
    requestedBy: 'requested by',
    results: 'results',
    revisedBy: 'revised by',
    revises: 'revises',
    seat: 'seat',
    session: 'session of the International Labour Conference',
    signatories: 'signatories',
    since: 'present place or status since',
    stage: 'stage',
    stated: 'date of the statement',
    status: 'status',
    'status of ratifications': 'status of the ratification',
    structure: 'structure',
    subject: 'subject',
    supplementedBy: 'supplemented by',
    supplements: 'supplements',
    technical: 'technical Conventions',
    title: 'title',
    topics: 'topics',
    total: 'total number of ratified Conventions',
    until: 'end',
    value: 'value',
  },
  values: {
    unknown: 'unknown',
    true: 'yes',
    false: 'no',
    never: 'never',
    ratification: 'ratification',
    accession: 'accession',
    'ratified-in-law': 'ratified by law, registration unknown',
    registered: 'registered, not yet in force',
    'in-force': 'in force',
    denounced: 'denounced',
    fundamental: 'fundamental',
    governance: 'governance',
    technical: 'technical',
    'up-to-date': 'up to date',
    interim: 'interim',
    'to-be-revised': 'to be revised',
    outdated: 'outdated',
    'no-conclusions': 'no conclusions',
    abrogated: 'abrogated',
    withdrawn: 'withdrawn',
    adopted: 'adopted',
    planned: 'planned',
    running: 'running',
    ended: 'ended',
    open: 'open',
    'follow-up': 'follow-up',
    closed: 'closed',
    almost: 'almost',
    about: 'about',
    'more-than': 'more than',
    'ceacr-observation': 'observation of the Committee of Experts',
    'ceacr-direct-request': 'direct request of the Committee of Experts',
    'conference-committee-case': 'case at the Conference',
    'freedom-of-association-case': 'freedom of association case',
    'direct-contacts-mission': 'direct contacts mission',
    'high-level-tripartite-mission': 'high-level tripartite mission',
    visit: 'visit',
  },
  instrument: (code) =>
    code.startsWith('C') ? `Convention No. ${numberOf(code)}` : `Protocol ${code}`,
  law: ({ id, isCode, number, date }) =>
    [
      isCode ? 'Code' : 'Law',
      ...(number === undefined ? [] : [`No. ${number}`]),
      ...(date === undefined ? [] : [`of ${date}`]),
      `(${id})`,
    ].join(' '),
  kinds: {
    claims: 'Claim on ratifications',
    events: 'Event',
    programmes: 'Programme',
    publications: 'Publication',
    roadmaps: 'Road map',
  },
  quoted: (title) => `“${title}”`,
  period: (value, from) => `${value} from ${from}`,
  undated: 'undated',
  seen: (day) => `consulted ${day.length === 10 ? 'on' : 'in'} ${day}`,
  official: 'Official document, published by the ILO or by a State.',
  secondary: 'Another publication, not an official document.',
  states: (value) => `It states: ${value}.`,
  noValue: 'It does not give the value.',
  contradicts: (value) =>
    value === undefined
      ? 'This document contradicts the value.'
      : `This document contradicts the value; it states: ${value}.`,
  notFollowed: 'It is not followed for this reason:',
  derived: (rule, from) => {
    const date = from === undefined ? '' : `, ${from}`;
    switch (rule) {
      case 'registration-plus-12-months':
        return `The document gives the registration of the ratification${date}; the value is computed from it. Unless a Convention says otherwise, it enters into force for a State twelve months after the ratification was registered (rule ${rule}).`;
      case 'registration-plus-6-months':
        return `The document gives the registration of the ratification${date}; the value is computed from it. Convention No. 185 enters into force for a State six months after the ratification was registered (rule ${rule}).`;
      case 'entry-into-force-minus-12-months':
        return `The document gives the entry into force for the State${date}; the value is computed from it. Unless a Convention says otherwise, it enters into force for a State twelve months after the ratification was registered (rule ${rule}).`;
      case 'no-denunciation-seen':
        return `The value is inferred from the document: the ILO supervises the application of the Convention as ratified, and no denunciation was found (rule ${rule}).`;
      case 'neither-fundamental-nor-governance':
        return `The value is inferred from the document: it lists the fundamental and the governance instruments, and every other instrument is technical (rule ${rule}).`;
      case 'same-sitting-of-the-conference':
        return `The value is inferred from the document: it gives this session for another Convention that was adopted on the same days (rule ${rule}).`;
      case 'same-item-of-the-conference':
        return `The value is inferred from the document: it gives this day for another instrument under the same item of the agenda of the Conference (rule ${rule}).`;
      case 'abrogation-on-the-agenda':
        return `The value is inferred from the document: it plans the abrogation or withdrawal of the instrument, which is proposed only for outdated instruments (rule ${rule}).`;
      case 'same-year-of-the-experts':
        return `The value is inferred from the document: it gives this for another comment that the Committee of Experts adopted in the same year (rule ${rule}).`;
      default:
        return rule satisfies never;
    }
  },
  unverified: 'No document was found for this value.',
};
