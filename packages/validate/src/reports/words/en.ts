import type { Counted, Language } from './language.js';

const number = (count: number): string => count.toLocaleString('en');

const counted =
  (one: string, many = `${one}s`): Counted =>
  (count) =>
    `${number(count)} ${count === 1 ? one : many}`;

const count = {
  findings: counted('finding'),
  error: counted('error'),
  warning: counted('warning'),
  info: counted('note'),
  records: counted('record'),
  rows: counted('row'),
  columns: counted('column'),
  files: counted('file'),
  instruments: counted('instrument'),
  countries: counted('State'),
  ratifications: counted('ratification'),
};

/** English. The other languages have the same words. */
export const en = {
  language: 'en' as Language,
  number,
  count,
  severity: { error: 'error', warning: 'warning', info: 'info' },
  /** As the heading of a column of numbers. */
  severities: { error: 'errors', warning: 'warnings', info: 'notes' },
  bytes: { units: ['B', 'kB', 'MB', 'GB', 'TB'], point: '.' },

  /** Beside a finding. */
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

  showing: (shown: number, total: number): string => `showing ${number(shown)} of ${number(total)}`,
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
  /** What told how a column is to be read. */
  readBy: { map: 'as asked for', content: 'by what its cells hold' },
  leftAlone: 'left alone',
  moreColumns: (more: number, alone: number): string =>
    `and ${count.columns(more)} more${alone === 0 ? '' : `, ${number(alone)} of them left alone`}`,
  moreFiles: (more: number): string => `and ${count.files(more)} more`,
  columnsAsIn: (path: string): string => `columns as in ${path}`,
  columnWithoutName: (column: number): string => `column ${column}`,

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
  redacted:
    'Values, names of columns and whatever quotes them were taken out of this report; places and totals are those of the file.',
  baselineKnown: (known: number): string =>
    `${count.findings(known)} of the baseline ${known === 1 ? 'is' : 'are'} left out.`,
  baselineStale: (stale: number): string =>
    `${count.findings(stale)} of the baseline ${stale === 1 ? 'is' : 'are'} no more: bring the baseline up to date.`,
  unreadable: 'unreadable',
  unreadableFiles: (files: number): string =>
    `${count.files(files)} could not be read and ${files === 1 ? 'was' : 'were'} not checked.`,
  whyLeftOut: 'could not be read as a table; the reason may quote the file and was taken out.',
  onlyGravest: (shown: number, total: number): string =>
    `Only ${number(shown)} of ${count.findings(total)} are given here, the gravest first; the totals are exact.`,
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
    entries: (entries: number): string =>
      entries === 1 ? '1 entry' : `${number(entries)} entries`,
    hash: 'hash',
    bytes: (bytes: number): string => (bytes === 1 ? '1 byte' : `${number(bytes)} bytes`),
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
};
