import type { CodelistReport, Report, RowCounts } from '../finding.js';
import type { ReportWords } from './words/words.js';

/** What the report rests on: how many rows were checked against what, and why others were not. */
export function whatWasChecked(report: Report, words: ReportWords): readonly string[] {
  const rows = summed(report);
  if (rows.checked === 0) return [words.noneChecked];
  return [checkedRows(rows, report, words), comparedRows(rows, report, words)];
}

interface AllRows extends RowCounts {
  readonly records: number;
  /** Rows that should have been compared, and were not. */
  readonly unread: number;
  readonly dataset: boolean;
}

/** The rows of all files together. */
function summed({ files }: Report): AllRows {
  const sum = (of: (file: Report['files'][number]) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  return {
    records: sum(({ records }) => records),
    checked: sum(({ rows }) => rows.checked),
    compared: sum(({ rows }) => rows.compared),
    comparedOthers: sum(({ rows }) => rows.comparedOthers),
    otherStates: sum(({ rows }) => rows.otherStates),
    unread: sum(unread),
    dataset: files.every(isDataset),
  };
}

type File = Report['files'][number];

function isDataset({ shape }: File): boolean {
  return shape === 'dataset';
}

/** The laws and sources of a dataset are not to be compared. */
function unread(file: File): number {
  const { checked, compared, comparedOthers, otherStates } = file.rows;
  return isDataset(file) ? 0 : checked - compared - comparedOthers - otherStates;
}

function checkedRows(
  { records, checked }: AllRows,
  { codelists, asOf }: Report,
  words: ReportWords,
): string {
  const versions = new Set(codelists.map(({ version }) => version));
  const [version] = versions.size === 1 ? versions : [];
  const entries = ({ id, entries }: CodelistReport): string => words.count[id](entries);
  const lists = codelists.map((list) =>
    version === undefined ? words.ofVersion(entries(list), list.version) : entries(list),
  );
  return words.checked({ checked, records, lists, version, asOf });
}

function comparedRows(
  { records: _, ...rows }: AllRows,
  { comparison }: Report,
  words: ReportWords,
): string {
  if (!comparison) return words.comparisonOff;
  return words.compared({ ...rows, ...comparison });
}
