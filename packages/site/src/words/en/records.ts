import type { RecordWords } from '../words.js';
import { counted } from './counted.js';

export const records: RecordWords = {
  collections: {
    instruments: { title: 'Instruments', about: 'The Conventions and Protocols of the ILO' },
    ratifications: {
      title: 'Ratifications',
      about: 'What Kazakhstan has ratified, at least by national law',
    },
    laws: { title: 'Laws', about: 'Laws of ratification, and other laws that documents name' },
    countries: {
      title: 'States',
      about: 'The 187 member States and their ratifications of the fundamental instruments',
    },
    organizations: { title: 'Organizations', about: 'Who takes part in labour relations' },
    programmes: { title: 'Programmes', about: 'Programmes and projects with the ILO' },
    roadmaps: { title: 'Road maps', about: 'What was agreed with the ILO, measure by measure' },
    events: { title: 'Events', about: 'Missions, meetings, signings and adoptions' },
    publications: { title: 'Publications', about: 'Reports, reviews and films' },
    indicators: { title: 'Indicators', about: 'Numbers that documents state' },
    claims: { title: 'Claims', about: 'Totals that documents state, compared with the records' },
    supervision: {
      title: 'Supervision',
      about: 'What the supervisory bodies of the ILO did about Kazakhstan',
    },
    sources: { title: 'Sources', about: 'Every document that a record cites' },
  },
  findings: {
    title: 'Findings',
    about: 'What the validator finds in a dataset of ratifications, each under a code of its own',
    severity: 'Severity',
    severities: { error: 'error', warning: 'warning', info: 'information' },
    why: 'Why it matters',
    bad: 'A file with the fault',
    good: 'The same file without it',
    cut: (n) =>
      `Only the beginning is shown; the file has ${new Intl.NumberFormat('en').format(n)} characters.`,
    bytes: 'The file is not text; this is its content in Base64.',
    code: 'Code',
    command: 'Check a file of your own',
  },
  record: {
    facts: 'What is recorded, and how we know',
    noTitleHere: 'No document with a title in this language was seen.',
    evidence: (n) => counted(n, 'document', 'documents'),
    against: (n) => counted(n, 'contradicts', 'contradict'),
    evidenceTitle: 'Evidence',
    discrepancies: 'Where documents disagree',
    noValue: 'no value',
    unknowns: 'What is unknown, and why',
    unknownField: (field) => `${field}: unknown.`,
    related: 'Records that mention it',
    relatedNone: 'No other record mentions it.',
    cites: 'What rests on this document',
    use: 'Use it',
    official: 'Official page',
    noOfficial: 'No official page about exactly this was seen.',
    openDocument: 'Open the document',
    citePage: 'Cite this page',
    citeFact: (field) => `Cite: ${field}`,
    asText: 'As text',
    bibtex: 'BibTeX',
    json: 'The record as JSON',
    code: 'In code',
    command: 'On the command line',
    checked: (date) => `Last compared with its sources: ${date}.`,
    read: (date) => `Last read: ${date}.`,
    report: 'Report a wrong fact',
    reportTitle: (record) => `Wrong fact: ${record}`,
    reportBody: (address, version) =>
      `Record: ${address}\nData version: ${version}\n\nWhat is wrong?\n\n\nWhich document shows it (address)?\n`,
    inEnglish: 'Quotations and remarks are given as they are recorded, in English.',
    count: (n) => counted(n, 'record', 'records'),
    page: (title, version, asOf) =>
      `${title}. In: Kazakhstan and the ILO, @ilo-kz/data ${version}, as of ${asOf}.`,
  },
  instrument: {
    kazakhstan: 'Kazakhstan',
    notRecorded: 'No ratification by Kazakhstan is recorded.',
    states: 'States that have ratified it',
    statesNote: (asOf) =>
      `Complete only for the fundamental instruments, up to ${asOf}; otherwise only where a document was seen.`,
  },
  country: {
    fundamental: (n, of) => `${n} of ${of} fundamental instruments ratified`,
    note: (asOf) =>
      `Fundamental instruments up to ${asOf}; others only where a document was seen, and silence is not absence.`,
  },
  claim: {
    reconciled: 'Compared with the records',
    notCounted:
      'It has no total for Kazakhstan with a date that the records could be compared with.',
    claimed: 'Claimed',
  },
};
