import type { SingleFileWords } from '../single-file.js';

export const singleFile: SingleFileWords = {
  singleFile: {
    note: 'This file is complete in itself: it loads nothing and sends nothing. What it leaves out',
    title: 'Not in this file',
    lead: 'The file has all views, all ratifications with their evidence, and lists of all records. To be small enough for a letter, it leaves out some pages.',
    records: 'The pages of single records of these collections, which it only lists:',
    others: [
      'The documents, the rules of the validator, the changes between versions, the search, and the check of a dataset',
      'The records as JSON, the tables as CSV',
    ],
    elsewhere: 'All of these are on the site, and in the repository with instructions:',
    command: 'A record in a terminal',
  },
};
