import type { CodelistReport, Report, RowCounts } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { whyNotCompared } from '../rules/row-counts.js';
import { visible } from './escape.js';

/** Something that a report depends on, and its version. */
export interface AboutEntry {
  readonly name: string;
  readonly value: string;
}

/** The versions of everything that the report depends on, for readers years later. */
export function about(
  report: Report,
  { report: { about: words, count } }: Sentences,
): readonly AboutEntry[] {
  const { tool, version, schema, codelists, comparison, asOf, durationMs } = report;
  return [
    { name: words.tool, value: `${tool} ${version}` },
    {
      name: words.schema,
      value: `${schema.id} ${schema.version}, ${words.hash} ${schema.hash}`,
    },
    ...codelists.map((list) => ({
      name: words[list.id],
      value: `${list.version}, ${words.entries(list.entries)}, ${words.hash} ${list.hash}`,
    })),
    ...(comparison
      ? [
          {
            name: words.reference,
            value: `${comparison.country}, ${count.ratifications(comparison.ratifications)}`,
          },
        ]
      : []),
    ...(asOf === undefined ? [] : [{ name: words.asOf, value: asOf }]),
    { name: words.took, value: words.seconds((durationMs / 1000).toFixed(2)) },
  ];
}

/** The tool and the schema, for programs. */
export function toolLine({ tool, version, schema }: Report): string {
  return `${tool} ${version}, schema ${schema.id} ${schema.version}`;
}

/** All versions in one line, for programs. */
export function aboutLine(report: Report): string {
  const { codelists, asOf } = report;
  return [
    toolLine(report),
    ...codelists.map((list) => `${list.id} ${list.version} ${list.hash}`),
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
  ].join(', ');
}

/** The hashes of the files, which identify the checked bytes. */
export function hashLines({ files }: Report): readonly string[] {
  return files.flatMap(({ path, sha256 }) =>
    sha256 === undefined ? [] : [`sha256 ${sha256}  ${visible(path)}`],
  );
}

/** What was checked, against what; none where no row was checked, with which a report opens. */
export function checkedSentences(report: Report, words: Sentences): readonly string[] {
  const rows = totalRows(report);
  return rows.checked === 0 ? [] : [checkedRows(rows, report, words)];
}

/**
 * What was done, with which every report for people opens: what the rows are about, which State is
 * assumed, and how many rows and dates were compared with our records, and why others were not.
 */
export function openingSentences(report: Report, words: Sentences): readonly string[] {
  const rows = totalRows(report);
  if (rows.checked === 0) return [words.report.noneChecked];
  const { dates } = words.report;
  const hasDates = rows.datesCompared + notCompared(rows) > 0;
  return [
    ...(rows.dataset ? [] : [words.report.aboutInstruments(rows)]),
    ...assumedStates(report).map(words.report.assumedState),
    comparedRows(rows, report, words),
    ...(report.comparison && hasDates ? [dates(rows.datesCompared, rows.datesNotCompared)] : []),
  ];
}

function assumedStates({ files }: Report): readonly string[] {
  return [...new Set(files.flatMap(({ rows }) => rows.assumedState ?? []))];
}

function notCompared({ datesNotCompared }: Pick<RowCounts, 'datesNotCompared'>): number {
  return Object.values(datesNotCompared).reduce((sum, count) => sum + count, 0);
}

interface AllRows extends Omit<RowCounts, 'assumedState'> {
  readonly records: number;
  /** Rows that were not compared because they have no known State or instrument. */
  readonly unread: number;
  readonly dataset: boolean;
}

function totalRows({ files }: Report): AllRows {
  const sum = (of: (file: Report['files'][number]) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  return {
    records: sum(({ records }) => records),
    checked: sum(({ rows }) => rows.checked),
    compared: sum(({ rows }) => rows.compared),
    comparedOthers: sum(({ rows }) => rows.comparedOthers),
    otherStates: sum(({ rows }) => rows.otherStates),
    aboutInstruments: sum(({ rows }) => rows.aboutInstruments),
    notAboutInstruments: sum(({ rows }) => rows.notAboutInstruments),
    datesCompared: sum(({ rows }) => rows.datesCompared),
    datesNotCompared: Object.fromEntries(
      whyNotCompared.map((why) => [why, sum(({ rows }) => rows.datesNotCompared[why])]),
    ) as RowCounts['datesNotCompared'],
    unread: sum(unread),
    dataset: files.every(isDataset),
  };
}

type File = Report['files'][number];

function isDataset({ shape }: File): boolean {
  return shape === 'dataset';
}

/** The laws and sources of a dataset are never compared. */
function unread(file: File): number {
  const { checked, compared, comparedOthers, otherStates } = file.rows;
  return isDataset(file) ? 0 : checked - compared - comparedOthers - otherStates;
}

function checkedRows(
  { records, checked }: AllRows,
  { codelists, asOf }: Report,
  words: Sentences,
): string {
  const versions = new Set(codelists.map(({ version }) => version));
  const [version] = versions.size === 1 ? versions : [];
  const entries = ({ id, entries }: CodelistReport): string => words.report.count[id](entries);
  const lists = codelists.map((list) =>
    version === undefined ? words.report.ofVersion(entries(list), list.version) : entries(list),
  );
  return words.report.checked({ checked, records, lists, version, asOf });
}

function comparedRows(
  { records: _, ...rows }: AllRows,
  { comparison }: Report,
  words: Sentences,
): string {
  if (!comparison) return words.report.comparisonOff;
  return words.report.compared({ ...rows, ...comparison });
}
