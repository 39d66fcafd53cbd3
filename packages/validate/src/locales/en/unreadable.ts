import type { NotTextReason } from '../../input/sniff.js';
import type { UnfitOptions } from '../../table/unfit-options.js';
import { quoted } from '../quoted.js';

const notText: Readonly<Record<NotTextReason, string>> = {
  zip: 'is a ZIP archive or an Excel workbook (XLSX), not a text file',
  xls: 'is an old Office document (XLS), not a text file',
  pdf: 'is a PDF document, not a text file',
  'damaged-gzip': 'is gzip-compressed, but damaged or cut off before the first line',
  'large-yaml': 'is a YAML file of more than 16 million characters, which is not read',
  'large-workbook': 'is a workbook of more than 128 megabytes when unpacked, which is not read',
  'damaged-workbook': 'is an Excel workbook (XLSX), but damaged',
  'no-workbook-reader':
    'is an Excel workbook (XLSX), and the package read-excel-file, which reads them, is not installed (npm install read-excel-file)',
  'no-such-sheet': 'is an Excel workbook (XLSX) without the sheet that is asked for',
  html: 'is a web page (HTML) or XML, not a text table',
  'unknown-encoding':
    'cannot be read in the stated encoding, which is not known; known are UTF-8, UTF-16, windows-1251, KZ-1048, KOI8-R, KOI8-U, IBM866 and windows-1252',
  gzip: 'is gzip-compressed, not a text file',
  png: 'is a PNG image, not a text file',
  jpeg: 'is a JPEG image, not a text file',
  'utf-32': 'is in UTF-32, which is not read',
  nul: 'holds NUL bytes, so it is not a text file',
};

/** Why an input is no table; each sentence begins with the file's name. */
export const unreadable = {
  empty: 'is empty. Check that this is the file you mean.',
  noTable: 'holds no table: no line of it can be a header. Check that this is the file you mean.',
  noRecords:
    'holds no records: neither a list of objects nor an object of them. Check that this is the file you mean.',
  brokenRecords: (fault: {
    readonly line: number;
    readonly column: number;
    readonly said: string;
  }): string =>
    `holds no records that could be read. Line ${fault.line}, column ${fault.column}: ${fault.said}`,
  notText: (reason: NotTextReason): string => `${notText[reason]}. Save the table as CSV in UTF-8.`,
  directory: 'is a directory, not a file. Name a CSV file in it.',
  missing: 'does not exist. Check the spelling and the working directory.',
  throughFile: 'does not exist: a part of the path is not a directory.',
  forbidden: 'may not be read by this user. Check its permissions.',
  loop: 'is a symbolic link that leads to itself.',
  longName: 'has a name that is too long for the file system.',
  invalidPath: 'is not a valid path.',
  unfitOptions: (unfit: UnfitOptions): string => {
    switch (unfit.kind) {
      case 'unknown-mapped':
        return `has no column named ${quoted(unfit.name)}, which the option "map" speaks of.${unfit.nearest === undefined ? '' : ` Did you mean ${quoted(unfit.nearest)}?`}`;
      case 'unknown-target':
        return `cannot be read: the option "map" knows no field named ${quoted(unfit.target)}.${unfit.nearest === undefined ? '' : ` Did you mean "${unfit.nearest}"?`} Fields are ${unfit.known.join(', ')}, and an instrument such as C087.`;
      case 'unknown-instrument':
        return `cannot be read: the option "instrument" names no instrument that is known: ${quoted(unfit.text)}. Write a code such as C087.`;
    }
  },
  refused: ({ said, code }: { readonly said: string; readonly code: string | undefined }): string =>
    `cannot be read: the system says "${said}"${code === undefined ? '' : ` (${code})`}.`,
};
