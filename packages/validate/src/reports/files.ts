import type { ColumnReading, FileReport, Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { visible } from './escape.js';
import { cutTo, type Painter, wrap } from './terminal.js';

interface HeadLayout {
  readonly painter: Painter;
  readonly width: number;
  readonly words: Sentences;
}

const maxColumns = 16;
const maxFiles = 12;
/** More columns that are not read are in one line. */
const fewUnread = 2;

/** A short description of a file: `24 records, 2 columns, comma-separated, UTF-8`. */
export function fileTraits(file: FileReport, words: Sentences): readonly string[] {
  const { delimiter } = file;
  return [
    words.report.count.records(file.records),
    ...(file.columns.length > 0 ? [words.report.count.columns(file.columns.length)] : []),
    ...(file.shape === 'matrix' ? [words.report.matrix] : []),
    ...(file.shape === 'dataset' ? [words.report.dataset] : []),
    ...(delimiter === undefined
      ? [file.format.toUpperCase()]
      : [words.report.delimiter[delimiter] ?? words.report.separatedBy(visible(delimiter))]),
    ...(file.sheet === undefined ? [] : [words.report.sheet(visible(file.sheet))]),
    ...(file.format === 'xlsx' ? [] : [file.encoding.toUpperCase()]),
    ...(file.compression === 'gzip' ? [words.report.gzipped] : []),
  ];
}

/** A description of each file, and the readings of its columns. */
export function fileHeads({ files }: Report, layout: HeadLayout): readonly string[] {
  const { words, painter } = layout;
  const pathByReading = new Map<string, string>();
  const heads = files.slice(0, maxFiles).flatMap((file) => {
    const reading = JSON.stringify(file.columns);
    const before = pathByReading.get(reading);
    pathByReading.set(reading, before ?? file.path);
    const same = before !== undefined && file.columns.length > 0;
    return [
      `${painter.bold(visible(file.path))}: ${fileTraits(file, words).join(', ')}`,
      ...(same
        ? [painter.dim(`  ${words.report.columnsAsIn(visible(before))}`)]
        : columnLines(file.columns, layout)),
      '',
    ];
  });
  const more = files.length - maxFiles;
  return [...heads, ...(more > 0 ? [words.report.moreFiles(more), ''] : [])];
}

function columnLines(
  columns: readonly ColumnReading[],
  { painter, width, words }: HeadLayout,
): readonly string[] {
  // A matrix may have two hundred columns, all read alike.
  const unread = columns.filter(({ fields }) => fields.length === 0);
  const isListed = unread.length > fewUnread && columns.length <= maxColumns + 2;
  if (isListed) return listedColumns(columns, unread, { painter, width, words });
  const shown = columns.length > maxColumns + 2 ? columns.slice(0, maxColumns) : columns;
  const rest = columns.slice(shown.length);
  const wide = Math.min(40, Math.max(0, ...shown.map(({ header }) => [...header].length)));
  const lines = shown.map((column) => {
    const name = cutTo(visible(column.header), 40).padEnd(wide);
    const read = columnReading(column, words);
    return `  ${name}  ${read === undefined ? words.report.notRead : words.report.readAs(read)}`;
  });
  const notRead = rest.filter(({ fields }) => fields.length === 0).length;
  return [
    ...lines,
    ...(rest.length === 0 ? [] : [`  ${words.report.moreColumns(rest.length, notRead)}`]),
  ].map((line) => painter.dim(cutTo(line, width)));
}

/** Columns that are read in a line each, the others together. */
function listedColumns(
  columns: readonly ColumnReading[],
  unread: readonly ColumnReading[],
  layout: HeadLayout,
): readonly string[] {
  const { painter, width, words } = layout;
  const read = columns.filter((column) => !unread.includes(column));
  const names = unread.map(({ header }) => visible(header).trim()).filter((name) => name !== '');
  const more = unread.length - names.length;
  const others = `${words.report.notRead}: ${[...names, ...(more > 0 ? [words.report.unnamed(more)] : [])].join(', ')}`;
  return [
    ...(read.length > 0 ? columnLines(read, layout) : []),
    ...wrap(others, width - 2).map((line) => painter.dim(`  ${line}`)),
  ];
}

/** The reading of a column, with the reason if it is not its name; undefined if it is not read. */
export function columnReading(
  { fields, about, by }: ColumnReading,
  words: Sentences,
): string | undefined {
  if (fields.length === 0) return undefined;
  const what =
    about === undefined
      ? fields.map((field) => words.fields[field]).join(', ')
      : words.report.statementsOn(visible(about));
  return by === undefined || by === 'name' ? what : `${what} (${words.report.readBy[by]})`;
}
