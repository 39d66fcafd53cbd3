import type { BeyondLimit, InputLimit } from '../../input/limits.js';
import { type NotTextReason, spreadsheets } from '../../input/sniff.js';
import { fieldNames, notComparedBecause, quoted } from '../../rules/english.js';
import type { WhyNotCompared } from '../../rules/row-counts.js';
import type { UnfitOptions } from '../../table/unfit-options.js';
import { countedIn, grouped } from '../counted.js';
import { reasonsOf } from '../reasons.js';

const number = (count: number): string => grouped(count, 'en');

const counted = countedIn('en');

const count = {
  findings: counted({ one: 'finding', other: 'findings' }),
  error: counted({ one: 'error', other: 'errors' }),
  warning: counted({ one: 'warning', other: 'warnings' }),
  info: counted({ one: 'info', other: 'info' }),
  records: counted({ one: 'record', other: 'records' }),
  rows: counted({ one: 'row', other: 'rows' }),
  columns: counted({ one: 'column', other: 'columns' }),
  files: counted({ one: 'file', other: 'files' }),
  instruments: counted({ one: 'instrument', other: 'instruments' }),
  countries: counted({ one: 'State', other: 'States' }),
  ratifications: counted({ one: 'ratification', other: 'ratifications' }),
  times: counted({ one: 'time', other: 'times' }),
  causes: counted({ one: 'cause', other: 'causes' }),
};

const notText: Readonly<Record<NotTextReason, string>> = {
  'damaged-zip': 'is a ZIP archive or an Excel workbook (XLSX), but damaged or cut off',
  zip: 'is a ZIP archive, and not an Excel workbook (XLSX)',
  ods: 'is an OpenDocument spreadsheet (ODS), which is not supported',
  xlsb: 'is a binary Excel workbook (XLSB), which is not supported',
  numbers: 'is a spreadsheet of Apple Numbers, which is not supported',
  office: 'is a document of an office program (such as DOCX, PPTX or ODT), not a table',
  xls: 'is an old Excel workbook (XLS) or a similar document, which is not supported',
  'old-office': 'is an old Office document (such as DOC or PPT), not a table',
  encrypted: 'is an Office document that is protected by a password, so it cannot be read',
  rtf: 'is a formatted text (RTF), not a table',
  archive: 'is a compressed archive, which is not supported',
  parquet: 'is a Parquet file, which is not supported',
  sqlite: 'is an SQLite database, which is not supported',
  statistics: 'is a file of a statistics program (Stata or SPSS), which is not supported',
  pdf: 'is a PDF document, not a text file',
  'damaged-gzip': 'is gzip-compressed, but damaged or cut off before the first line',
  'damaged-workbook': 'is an Excel workbook (XLSX), but damaged',
  'no-workbook-reader':
    'is an Excel workbook (XLSX), and the package read-excel-file, which is needed to read it, is not installed (npm install read-excel-file)',
  'no-such-sheet': 'is an Excel workbook (XLSX) without the requested sheet',
  'chart-sheet':
    'is an Excel workbook (XLSX), and the requested sheet is a chart, not a table: name another one with --sheet',
  html: 'is a web page (HTML) without a table',
  xml: 'is an XML document, which is not supported',
  'unknown-encoding':
    'cannot be read, because the stated encoding is unknown; supported are UTF-8, UTF-16, windows-1251, KZ-1048, KOI8-R, KOI8-U, IBM866 and windows-1252',
  gzip: 'is gzip-compressed, not a text file',
  png: 'is a PNG image, not a text file',
  jpeg: 'is a JPEG image, not a text file',
  'utf-32': 'is in UTF-32, which is not supported',
  nul: 'contains NUL bytes, so it is not a text file',
};

/** What is beyond a limit. */
const beyond: Readonly<Record<InputLimit, (limit: string) => string>> = {
  'workbook-megabytes': (n) => `is a workbook of more than ${n} megabytes when unpacked`,
  'sheet-cells': (n) => `has a sheet of more than ${n} cells, including empty ones`,
  'yaml-characters': (n) => `is a YAML file of more than ${n} characters`,
  'yaml-aliased-values': (n) => `is a YAML file in which aliases (*) repeat more than ${n} values`,
  'html-characters': (n) => `is a web page (HTML) of more than ${n} characters`,
};

/** The share of the rows that a cause is in. */
function shareInWords(share: number | undefined): string {
  if (share === undefined) return '';
  if (share === 1) return ', in every row';
  return share < 0.01
    ? ', in less than 1% of the rows'
    : `, in ${Math.floor(share * 100)}% of the rows`;
}

function becauseOf(notCompared: Readonly<Record<WhyNotCompared, number>>): string {
  const reasons = reasonsOf(notCompared);
  const [only] = reasons;
  if (only === undefined) return '';
  const sum = reasons.reduce((all, { number: each }) => all + each, 0);
  if (reasons.length === 1) {
    return `; not compared: ${number(sum)}, because ${notComparedBecause[only.why]}`;
  }
  const each = reasons.map(
    (reason) => `${number(reason.number)} because ${notComparedBecause[reason.why]}`,
  );
  return `; not compared: ${number(sum)}, ${each.join(', ')}`;
}

/** All text except the findings. Other languages may leave out any of it. */
export const phrases = {
  fields: fieldNames,

  /** The reason in our record, which is in English. */
  ourReason: (reason: string): string => reason,
  unreadable: {
    stopped: 'was not checked: the run was stopped before its first rows were read.',
    empty: 'is empty. Check that this is the right file.',
    emptySheet: (sheet: string): string =>
      `is an Excel workbook (XLSX) whose sheet "${sheet}" is empty. Check that this is the right file, or name another sheet with --sheet.`,
    noTable:
      'does not contain a table: none of its lines can be a header. Check that this is the right file.',
    noRecords:
      'does not contain records: it is neither a list of objects nor an object that contains objects. Check that this is the right file.',
    brokenRecords: (fault: {
      readonly line: number;
      readonly column: number;
      readonly message: string;
    }): string =>
      `does not contain readable records. Line ${fault.line}, column ${fault.column}: ${fault.message}`,
    beyondLimit: ({ name, allowed }: BeyondLimit): string =>
      `${beyond[name](number(allowed))}, so it is not read. Make the file smaller, or raise the limit ${name} (--limit ${name}=NUMBER).`,
    notText: (reason: NotTextReason): string =>
      `${notText[reason]}. Save the table as ${spreadsheets.has(reason) ? 'XLSX, or as ' : ''}CSV in UTF-8.`,
    directory: 'is a directory, not a file. Name a CSV file in it.',
    missing: 'does not exist. Check the spelling and the working directory.',
    throughFile: 'does not exist: a part of the path is not a directory.',
    forbidden: 'cannot be read by this user. Check its permissions.',
    loop: 'is a symbolic link that leads to itself.',
    largeFile: 'is larger than 64 MB, too large to be read as a whole.',
    longName: 'has a name that is too long for the file system.',
    invalidPath: 'is not a valid path.',
    refused: ({
      message,
      code,
    }: {
      readonly message: string;
      readonly code: string | undefined;
    }): string =>
      `cannot be read: the system reports "${message}"${code === undefined ? '' : ` (${code})`}.`,
    unfitOptions: (unfit: UnfitOptions): string => {
      switch (unfit.kind) {
        case 'unknown-mapped':
          return `does not have the column ${quoted(unfit.name)}, which the option "map" names.${unfit.nearest === undefined ? '' : ` Did you mean ${quoted(unfit.nearest)}?`}`;
        case 'unknown-target':
          return `cannot be read: the option "map" has an unknown field ${quoted(unfit.target)}.${unfit.nearest === undefined ? '' : ` Did you mean "${unfit.nearest}"?`} Fields are ${unfit.known.join(', ')}, and an instrument such as C087.`;
        case 'unknown-instrument':
          return `cannot be read: the option "instrument" is not a known instrument: ${quoted(unfit.text)}. Write a code such as C087.`;
      }
    },
  },

  files: {
    noMatch: 'does not match any file. Check the pattern and the working directory.',
    noKnownFile: (extensions: string): string =>
      `does not contain files to check: no file name ends in ${extensions}, with or without .gz.`,
    didYouMean: (name: string): string => `Did you mean ${name}?`,
    standardInput: 'standard input',
  },

  rewriting: {
    /** Each of the next sentences begins with the file's name. */
    fixFormat: (format: string): string =>
      `is ${format.toUpperCase()}: corrected copies can only be made of CSV, TSV, NDJSON and JSON. Nothing was written.`,
    splitFormat: (format: string): string =>
      `is ${format.toUpperCase()}: only CSV, TSV and NDJSON can be split into rows. Nothing was written.`,
    lostCharacters:
      'contains characters that cannot be read, and a copy would lose them. Save it as UTF-8, or set --encoding. Nothing was written.',
    doubtfulEncoding: ([one, other]: readonly [string, string]): string =>
      `is not UTF-8 and may be in ${one} or ${other}: a copy might have wrong letters. Set --encoding. Nothing was written.`,
    fixDataset:
      'is a dataset of records, not a table of rows: it can only be checked. Nothing was written.',
    nestedRecords:
      'has records inside others: first write one record for each ratification. Nothing was written.',
    joinedRows: 'has rows that are split over several lines: fix that first. Nothing was written.',
    damaged: 'is damaged or cut off, so a copy would be incomplete. Nothing was written.',
    longLine: 'has a line that is too long to be copied. Nothing was written.',
    encoding: (encoding: string): string => `The file was in ${encoding}; the copy is in UTF-8.`,
    compression: (compression: string): string =>
      `The file was compressed with ${compression}; the copy is not.`,
  },

  report: {
    number,
    count,
    severity: { error: 'error', warning: 'warning', info: 'info' },
    /** Headings of columns of numbers. */
    severities: { error: 'errors', warning: 'warnings', info: 'info' },
    bytes: { units: ['B', 'kB', 'MB', 'GB', 'TB'], point: '.' },

    /** Next to a finding. */
    write: 'write',
    note: 'hint',
    evidence: 'evidence',
    /** The first evidence of a value of ours. */
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

    /** How often a cause is found, and where. */
    cause: (of: {
      readonly count: number;
      readonly share: number | undefined;
      readonly header: string | undefined;
    }): string => {
      const column = of.header === undefined ? '' : ` in column ${quoted(of.header)}`;
      return `${count.times(of.count)}${column}${shareInWords(of.share)}`;
    },
    /** Other places of a cause. */
    alsoAt: (places: string): string => `also at ${places}`,
    /** The heading of what was found, before the details. */
    found: 'Overview',
    moreFound: (more: number): string => `and ${number(more)} more, below`,

    showing: (shown: number, total: number): string =>
      `showing ${number(shown)} of ${number(total)}`,
    noFindings: 'No findings.',
    totals: (error: number, warning: number, info: number): string =>
      `${count.findings(error + warning + info)}: ${count.error(error)}, ${count.warning(warning)}, ${count.info(info)}`,

    /** Of a file. */
    delimiter: {
      ',': 'comma-separated',
      ';': 'semicolon-separated',
      '  ': 'columns aligned with spaces',
      '\t': 'tab-separated',
    } as Readonly<Record<string, string>>,
    separatedBy: (delimiter: string): string => `${delimiter}-separated`,
    sheet: (name: string): string => `sheet "${name}"`,
    gzipped: 'gzipped',
    matrix: 'a matrix of States and instruments',
    dataset: 'a dataset',
    readAs: (fields: string): string => `read as ${fields}`,
    /** In a matrix: what one State did with one instrument. */
    statementsOn: (about: string): string => `about ${about}`,
    /** The reason for the reading of a column. */
    readBy: { map: 'as requested', content: 'judging by its cells' },
    notRead: 'not read',
    unnamed: (columns: number): string => `${count.columns(columns)} without a name`,
    moreColumns: (more: number, notRead: number): string =>
      `and ${count.columns(more)} more${notRead === 0 ? '' : `, ${number(notRead)} of them not read`}`,
    moreFiles: (more: number): string => `and ${count.files(more)} more`,
    columnsAsIn: (path: string): string => `columns as in ${path}`,

    /** What was done: what the rows are about. */
    aboutInstruments: (rows: {
      readonly checked: number;
      readonly aboutInstruments: number;
      readonly notAboutInstruments: number;
    }): string => {
      const all = count.rows(rows.checked);
      if (rows.notAboutInstruments === 0) {
        return rows.checked === 1
          ? `${all}, about an ILO instrument.`
          : `${all}, all about ILO instruments.`;
      }
      if (rows.aboutInstruments === 0) {
        return `${all}, ${rows.checked === 1 ? 'not' : 'none'} about a known ILO instrument.`;
      }
      return `${all}: ${number(rows.aboutInstruments)} about ILO instruments, ${number(rows.notAboutInstruments)} not.`;
    },
    assumedState: (state: string): string =>
      `The file does not say which State the rows are about: ${state} is assumed. If it is another State, name it, such as --country FRA.`,
    /** Dates that were compared, and those that were not, by the reason. */
    dates: (compared: number, notCompared: Readonly<Record<WhyNotCompared, number>>): string => {
      return `Dates compared: ${number(compared)}${becauseOf(notCompared)}.`;
    },

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
    comparisonOff: 'Nothing was compared with our ratifications, as requested.',
    compared: (what: {
      readonly compared: number;
      readonly comparedOthers: number;
      readonly checked: number;
      readonly otherStates: number;
      readonly unread: number;
      readonly ratifications: number;
      readonly country: string;
      /** Most records of a dataset are not ratifications and cannot be compared. */
      readonly dataset: boolean;
    }): string => {
      const why = [
        ...(what.otherStates > 0
          ? [`${number(what.otherStates)} for which our records are not complete`]
          : []),
        ...(what.unread > 0 ? [`${number(what.unread)} without a known State or instrument`] : []),
      ];
      const some = what.compared === what.checked ? 'all' : `${number(what.compared)} of them`;
      const rows = what.checked === 1 ? 'it' : some;
      const which =
        what.compared === 0 ? 'none' : what.dataset ? count.ratifications(what.compared) : rows;
      const rest = why.length === 0 ? '' : `; not compared: ${why.join(', ')}`;
      const others =
        what.comparedOthers > 0
          ? `, ${number(what.comparedOthers)} with our records of other States`
          : '';
      // A table that is not about our State at all need not hear of it.
      if (what.compared === 0 && what.comparedOthers > 0) {
        const these =
          what.comparedOthers === what.checked ? 'all' : `${number(what.comparedOthers)} of them`;
        return `Compared ${what.checked === 1 ? 'it' : these} with our records of States other than ${what.country}${rest}.`;
      }
      return `Compared ${which} with our ${count.ratifications(what.ratifications)} by ${what.country}${others}${rest}.`;
    },

    /** Warnings. */
    partial: 'PARTIAL',
    partialBecause:
      'The validation was stopped before the end of the input. The rest was not checked and is not in the totals.',
    baselineKnown: (known: number): string =>
      `${count.findings(known)} of the baseline ${known === 1 ? 'is' : 'are'} left out.`,
    baselineStale: (stale: number): string =>
      `${count.findings(stale)} of the baseline no longer ${stale === 1 ? 'occurs' : 'occur'}: update the baseline.`,
    unreadable: 'unreadable',
    unreadableFiles: (files: number): string =>
      `${count.files(files)} could not be read and ${files === 1 ? 'was' : 'were'} not checked.`,
    onlyMostSevere: (shown: number, total: number): string =>
      `Only ${number(shown)} of ${count.findings(total)} are listed here, the most severe first; the totals are exact.`,
    notAnnotated: (left: number): string =>
      `${count.findings(left)} ${left === 1 ? 'is' : 'are'} not shown here: a step shows ten of each level.`,

    /** Headings of tables. */
    file: 'file',
    rule: 'rule',
    total: 'total',
    recordsHead: 'records',
    findingsHead: 'findings',
    severityHead: 'severity',

    /** Versions of everything that the report depends on. */
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

    /** The report as a web page. */
    page: {
      eyebrow: 'Validation report',
      title: (path: string): string => `Validation of ${path}`,
      skip: 'Skip to the findings',
      result: { clean: 'No findings', notes: 'Only info', findings: 'Has findings' },
      summary: 'Summary',
      files: 'Files',
      columns: (path: string): string => `How the columns of ${path} are read`,
      column: 'Column',
      readAs: 'Read as',
      rules: 'Findings by rule',
      findings: 'Findings',
      place: 'Position',
      finding: 'Finding',
      unreadable: 'Files that could not be read',
      restsOn: 'Basis of this report',
      filter: 'Filter the findings',
      severity: 'Severity',
      anyRule: 'All rules',
      text: 'Text',
      textHint: 'value, message, file …',
      clear: 'Clear the filter',
      matching: (shown: string, total: string): string => `${shown} of ${total} shown`,
      nothing: 'No finding matches the filter.',
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

/** The English text except the rules. Other languages may have any part of it. */
export type English = typeof phrases;
