import type { FrameWords } from '../words.js';

export const frame: FrameWords = {
  language: 'English',
  site: {
    name: 'Kazakhstan and the ILO',
    tagline: 'What Kazakhstan has ratified, since when, and how we know',
    skip: 'Skip to the content',
    sections: 'Sections',
    languages: 'Language',
    breadcrumb: 'You are here',
    footer: (version, asOf) => `Data version ${version}, as of ${asOf}.`,
    notARegister:
      'This is a record with its evidence, not the official register: the ILO keeps that. Where no document was seen, it says “unknown”.',
    licence: 'Data: CC BY 4.0',
    source: 'Source code',
  },
  home: {
    lead: 'Every ratification of a Convention of the International Labour Organization by Kazakhstan, with its three dates, the documents that state them, those that contradict them, and what nobody could find out.',
    ratified: 'ratifications registered with the ILO',
    onDay: (date) => `on ${date}`,
    atLeast: 'at least',
    views: 'Questions',
    records: 'Records',
    recordsNote: 'Each record has an address that never changes, and its data as JSON beside it.',
    download: 'Download',
    downloadNote: 'All records as CSV tables, described by datapackage.json, CSVW and DCAT.',
  },
  copy: 'Copy',
  copied: 'Copied',
  moved: 'This record has another address now:',
};
