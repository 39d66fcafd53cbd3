import type { ChangesWords } from '../changes.js';

export const changes: ChangesWords = {
  changes: {
    title: 'What changed',
    about:
      'Which records and values differ between the versions of the data, and by which documents',
    firstToCome: (version) =>
      `The first edition is ${version}. There is no earlier one with which it could be compared, so nothing has changed yet.`,
    first: 'This is the first edition: all records are new.',
    edition: (version) => `Version ${version}`,
    asOf: (date) => `Compared with the sources up to ${date}.`,
    kinds: { changed: 'Corrected', added: 'New', removed: 'Removed' },
    none: 'No record differs from the version before.',
    newValue: 'new:',
    noLonger: 'no longer given:',
    documents: 'On other documents than before, with the same value:',
    movedTo: 'is now',
    follow: 'Follow the changes',
    feed: 'Atom feed of what happened last',
    releases: 'Releases with all files',
    policy: 'What a version number means',
    command: 'Compare two versions yourself',
  },
};
