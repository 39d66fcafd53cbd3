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
  };
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
  { checked, compared, comparedOthers, otherStates }: AllRows,
  { comparison }: Report,
  words: ReportWords,
): string {
  if (!comparison) return words.comparisonOff;
  const unread = checked - compared - comparedOthers - otherStates;
  return words.compared({ compared, comparedOthers, checked, otherStates, unread, ...comparison });
}
