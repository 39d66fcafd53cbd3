import type { NotTextReason } from '../../input/sniff.js';
import { fieldNames, quoted } from '../../rules/english.js';
import type { UnfitOptions } from '../../table/unfit-options.js';
import { countedIn, grouped } from '../counted.js';

const number = (count: number): string => grouped(count, 'en');

const counted = countedIn('en');

const count = {
  findings: counted({ one: 'finding', other: 'findings' }),
  error: counted({ one: 'error', other: 'errors' }),
  warning: counted({ one: 'warning', other: 'warnings' }),
  info: counted({ one: 'note', other: 'notes' }),
  records: counted({ one: 'record', other: 'records' }),
  rows: counted({ one: 'row', other: 'rows' }),
  columns: counted({ one: 'column', other: 'columns' }),
  files: counted({ one: 'file', other: 'files' }),
  instruments: counted({ one: 'instrument', other: 'instruments' }),
  countries: counted({ one: 'State', other: 'States' }),
  ratifications: counted({ one: 'ratification', other: 'ratifications' }),
};

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
  'chart-sheet':
    'is an Excel workbook (XLSX), and the sheet that is asked for is a chart, not a table: name another one with --sheet',
  html: 'is a web page (HTML) or XML, not a text table',
  'unknown-encoding':
    'cannot be read in the stated encoding, which is not known; known are UTF-8, UTF-16, windows-1251, KZ-1048, KOI8-R, KOI8-U, IBM866 and windows-1252',
  gzip: 'is gzip-compressed, not a text file',
  png: 'is a PNG image, not a text file',
  jpeg: 'is a JPEG image, not a text file',
  'utf-32': 'is in UTF-32, which is not read',
  nul: 'holds NUL bytes, so it is not a text file',
};

/** What is said besides the findings. Other languages may leave out any of it. */
export const phrases = {
  fields: fieldNames,

  /** The reason in our record, which is in English. */
  ourReason: (reason: string): string => reason,
  unreadable: {
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
    notText: (reason: NotTextReason): string =>
      `${notText[reason]}. Save the table as CSV in UTF-8.`,
    directory: 'is a directory, not a file. Name a CSV file in it.',
    missing: 'does not exist. Check the spelling and the working directory.',
    throughFile: 'does not exist: a part of the path is not a directory.',
    forbidden: 'may not be read by this user. Check its permissions.',
    loop: 'is a symbolic link that leads to itself.',
    longName: 'has a name that is too long for the file system.',
    invalidPath: 'is not a valid path.',
    refused: ({
      said,
      code,
    }: {
      readonly said: string;
      readonly code: string | undefined;
    }): string =>
      `cannot be read: the system says "${said}"${code === undefined ? '' : ` (${code})`}.`,
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
  },

  files: {
    noMatch: 'matches no file. Check the pattern and the working directory.',
    noKnownFile: (endings: string): string =>
      `holds no file that could be checked: none ends in ${endings}, with or without .gz.`,
    didYouMean: (name: string): string => `Did you mean ${name}?`,
    standardInput: 'standard input',
  },

  rewriting: {
    /** Each of the next sentences begins with the file's name. */
    fixFormat: (format: string): string =>
      `is ${format.toUpperCase()}, of which no corrected copy can be made: only of CSV, TSV, NDJSON and JSON. Nothing was written.`,
    splitFormat: (format: string): string =>
      `is ${format.toUpperCase()}, which cannot be split into rows: only CSV, TSV and NDJSON can. Nothing was written.`,
    lostCharacters:
      'holds characters that cannot be read, and a copy would lose them. Save it as UTF-8, or give --encoding. Nothing was written.',
    doubtfulEncoding: ([one, other]: readonly [string, string]): string =>
      `is not UTF-8 and may be in ${one} or ${other}: a copy might have wrong letters. Give --encoding. Nothing was written.`,
    fixDataset:
      'is a dataset of records, not a table of rows: it is only checked. Nothing was written.',
    joinedRows:
      'has rows that go over several lines and had to be joined: fix that first. Nothing was written.',
    damaged: 'is damaged or cut off, and a copy would lack its end. Nothing was written.',
    longLine: 'has a line that is too long to be copied. Nothing was written.',
    encoding: (encoding: string): string => `The file was in ${encoding}; the copy is in UTF-8.`,
    compression: (compression: string): string =>
      `The file was compressed by ${compression}; the copy is not.`,
  },

  report: {
    number,
    count,
    severity: { error: 'error', warning: 'warning', info: 'info' },
    /** As the heading of a column of numbers. */
    severities: { error: 'errors', warning: 'warnings', info: 'notes' },
    bytes: { units: ['B', 'kB', 'MB', 'GB', 'TB'], point: '.' },

    /** Next to a finding. */
    write: 'write',
    note: 'note',
    evidence: 'evidence',
    /** What a value of ours rests on. */
    restsOn: (on: {
      readonly grade: string;
      readonly rule: string | undefined;
      readonly source: string;
      readonly says: string | undefined;
    }): string =>
      [
        on.grade,
        ...(on.rule === undefined ? [] : [`by ${on.rule} from`]),
        on.says === undefined ? on.source : `${on.source}, which says ${on.says}`,
      ].join(' '),
    andMore: (more: number): string => `and ${number(more)} more`,

    showing: (shown: number, total: number): string =>
      `showing ${number(shown)} of ${number(total)}`,
    noFindings: 'No findings.',
    totals: (error: number, warning: number, info: number): string =>
      `${count.findings(error + warning + info)}: ${count.error(error)}, ${count.warning(warning)}, ${count.info(info)}`,

    /** Of a file. */
    delimiter: {
      ',': 'comma-separated',
      ';': 'semicolon-separated',
      '\t': 'tab-separated',
    } as Readonly<Record<string, string>>,
    separatedBy: (delimiter: string): string => `${delimiter}-separated`,
    sheet: (name: string): string => `sheet "${name}"`,
    gzipped: 'gzipped',
    matrix: 'a matrix of States and instruments',
    dataset: 'a dataset',
    readAs: (fields: string): string => `read as ${fields}`,
    /** In a matrix: what one State did with one instrument. */
    statementsOn: (about: string): string => `statements on ${about}`,
    /** Why a column is read as it is. */
    readBy: { map: 'as asked for', content: 'by what its cells hold' },
    leftAlone: 'left alone',
    moreColumns: (more: number, alone: number): string =>
      `and ${count.columns(more)} more${alone === 0 ? '' : `, ${number(alone)} of them left alone`}`,
    moreFiles: (more: number): string => `and ${count.files(more)} more`,
    columnsAsIn: (path: string): string => `columns as in ${path}`,

    /** What was done. */
    noneChecked: 'No row was checked.',
    checked: (what: {
      readonly checked: number;
      readonly records: number;
      readonly lists: readonly string[];
      readonly version: string | undefined;
      readonly asOf: string | undefined;
    }): string => {
      const which =
        what.checked === what.records
          ? count.rows(what.records)
          : `${number(what.checked)} of ${count.rows(what.records)}`;
      const version = what.version === undefined ? '' : ` of version ${what.version}`;
      const asOf = what.asOf === undefined ? '' : `, as of ${what.asOf}`;
      return `Checked ${which} against ${what.lists.join(' and ')}${version}${asOf}.`;
    },
    ofVersion: (list: string, version: string): string => `${list} of version ${version}`,
    comparisonOff: 'Compared none with our ratifications, as was asked for.',
    compared: (what: {
      readonly compared: number;
      readonly comparedOthers: number;
      readonly checked: number;
      readonly otherStates: number;
      readonly unread: number;
      readonly ratifications: number;
      readonly country: string;
      /** Most records of a dataset are no ratifications, and are not to be compared. */
      readonly dataset: boolean;
    }): string => {
      const why = [
        ...(what.otherStates > 0 ? [`${number(what.otherStates)} about other States`] : []),
        ...(what.unread > 0 ? [`${number(what.unread)} without a known State or instrument`] : []),
      ];
      const some = what.compared === what.checked ? 'all' : `${number(what.compared)} of them`;
      const rows = what.checked === 1 ? 'it' : some;
      const which =
        what.compared === 0 ? 'none' : what.dataset ? count.ratifications(what.compared) : rows;
      const rest = why.length === 0 ? '' : `; not compared: ${why.join(', ')}`;
      const others =
        what.comparedOthers > 0
          ? `, ${number(what.comparedOthers)} with what is on record of other States`
          : '';
      return `Compared ${which} with our ${count.ratifications(what.ratifications)} of ${what.country}${others}${rest}.`;
    },

    /** What must not be overlooked. */
    partial: 'PARTIAL',
    partialBecause:
      'The validation was stopped before the end of the input. What follows was not checked, and the totals count only what was.',
    baselineKnown: (known: number): string =>
      `${count.findings(known)} of the baseline ${known === 1 ? 'is' : 'are'} left out.`,
    baselineStale: (stale: number): string =>
      `${count.findings(stale)} of the baseline ${stale === 1 ? 'is' : 'are'} no more: bring the baseline up to date.`,
    unreadable: 'unreadable',
    unreadableFiles: (files: number): string =>
      `${count.files(files)} could not be read and ${files === 1 ? 'was' : 'were'} not checked.`,
    onlyGravest: (shown: number, total: number): string =>
      `Only ${number(shown)} of ${count.findings(total)} are given here, the most severe first; the totals are exact.`,
    notAnnotated: (left: number): string =>
      `${count.findings(left)} ${left === 1 ? 'is' : 'are'} not shown here: a step shows ten of each level.`,

    /** Headings of tables. */
    file: 'file',
    rule: 'rule',
    total: 'total',
    recordsHead: 'records',
    findingsHead: 'findings',
    severityHead: 'severity',

    /** What a report rests on. */
    about: {
      tool: 'Tool',
      schema: 'Schema',
      instruments: 'List of instruments',
      countries: 'List of States',
      asOf: 'As of',
      reference: 'Compared with',
      took: 'Took',
      entries: counted({ one: 'entry', other: 'entries' }),
      hash: 'hash',
      bytes: counted({ one: 'byte', other: 'bytes' }),
      seconds: (seconds: string): string => `${seconds} s`,
    },

    /** The page. */
    page: {
      eyebrow: 'Validation report',
      title: (path: string): string => `Validation of ${path}`,
      skip: 'Skip to the findings',
      verdict: { clean: 'No findings', notes: 'Only notes', findings: 'Has findings' },
      summary: 'At a glance',
      files: 'Files',
      columns: (path: string): string => `How the columns of ${path} are read`,
      column: 'Column',
      readAs: 'Read as',
      rules: 'Findings by rule',
      findings: 'Findings',
      place: 'Place',
      finding: 'Finding',
      unreadable: 'Files that could not be read',
      restsOn: 'What this report rests on',
      filter: 'Filter the findings',
      severity: 'Severity',
      anyRule: 'All rules',
      text: 'Text',
      textHint: 'value, message, file …',
      clear: 'Clear the filter',
      matching: (shown: string, total: string): string => `${shown} of ${total} shown`,
      nothing: 'Nothing here matches the filter.',
      explained: 'About this rule',
      lineNumber: (line: number): string => `line ${line}`,
      cell: (cell: string): string => `cell ${cell}`,
      backToTop: 'Back to the top',
    },

    /** While a file is read. */
    progress: {
      reading: 'reading',
      of: (done: string, size: string): string => `${done} of ${size}`,
      perSecond: (rate: string): string => `${rate}/s`,
      left: (time: string): string => `about ${time} left`,
      seconds: (seconds: number): string => `${seconds} s`,
      minutes: (minutes: number): string => `${minutes} min`,
      fileOf: (at: number, files: number): string => `${number(at)} of ${count.files(files)}`,
    },
  },
};

/** What English says besides the rules. Other languages say as much of it as they like. */
export type English = typeof phrases;
