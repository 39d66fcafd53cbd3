/** What is said of files that are written again, and of a user's own schema. */
export const control = {
  noMatch: 'matches no file. Check the pattern and the working directory.',
  noKnownFile: (endings: string): string =>
    `holds no file that could be checked: none ends in ${endings}, with or without .gz.`,
  didYouMean: (name: string): string => `Did you mean ${name}?`,
  standardInput: 'standard input',
  /** Each of the next sentences begins with the file's name. */
  fixFormat: (format: string): string =>
    `is ${format.toUpperCase()}, of which no corrected copy can be made: only of CSV, TSV, NDJSON and JSON. Nothing was written.`,
  splitFormat: (format: string): string =>
    `is ${format.toUpperCase()}, which cannot be split into rows: only CSV, TSV and NDJSON can. Nothing was written.`,
  lostCharacters:
    'holds characters that cannot be read, and a copy would lose them. Save it as UTF-8, or give --encoding. Nothing was written.',
  fixDataset:
    'is a dataset of records, not a table of rows: it is only checked. Nothing was written.',
  joinedRows:
    'has rows that go over several lines and had to be put together: mend that first. Nothing was written.',
  damaged: 'is damaged or cut off, and a copy would lack its end. Nothing was written.',
  longLine: 'has a line that is too long to be copied. Nothing was written.',
  encoding: (encoding: string): string => `The file was in ${encoding}; the copy is in UTF-8.`,
  compression: (compression: string): string =>
    `The file was compressed by ${compression}; the copy is not.`,
};
