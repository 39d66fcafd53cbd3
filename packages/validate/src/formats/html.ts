import { parse } from 'parse5';
import { beyondLimit, type Limits, limitOf } from '../input/limits.js';
import { type SampledText, wholeText } from '../input/open-text.js';
import type { NotText } from '../input/sniff.js';
import { type HtmlRow, type HtmlTable, tablesOf, titleOf } from './html-tables.js';
import type { Locator } from './locator.js';
import type { FormatNotice } from './notice.js';
import type {
  CellSpan,
  EvidenceOfTable,
  ReadEvent,
  SourceRecord,
  TableEvidence,
} from './record.js';
import { alreadyRead, type OpenedFormat } from './record-reader.js';

/** How many rows of a table show what it holds. */
const shown = 200;

/** A table as records, with how much it looks like one of ratifications. */
interface WeighedTable extends EvidenceOfTable {
  readonly table: HtmlTable;
  readonly name: string;
}

/**
 * Opens a page, or a piece of one, that holds tables. The one that looks most like a table of
 * ratifications is read, with all others that have the same names of columns.
 */
export async function openHtml(
  { text }: SampledText,
  evidenceOf: TableEvidence,
  limits?: Limits,
): Promise<OpenedFormat | NotText> {
  const page = await wholeText(text, limitOf('html-characters', limits));
  if (page === undefined) return beyondLimit('html-characters', limits);
  const document = parse(page, { sourceCodeLocationInfo: true });
  const tables = weighed(page, tablesOf(document), evidenceOf);
  const best = chosen(tables);
  if (!best) return { kind: 'not-text', reason: 'html' };
  const read = tables.filter(
    (one) => one === best || (one.namesInstruments && isPartOf(one, best)),
  );
  const rows = read.flatMap(({ table }) => table.rows);
  const lines = linesAbove(best.table, titleOf(document));
  const events = [...lines, ...recordsOf(page, rows, lines.length)].map(
    (record): ReadEvent => ({ kind: 'record', record }),
  );
  return { kind: 'format', ...alreadyRead(events), locator, notices: noticesOf(read, tables) };
}

function chosen(tables: readonly WeighedTable[]): WeighedTable | undefined {
  const [best] = tables.toSorted(
    (one, other) =>
      Number(other.namesInstruments) - Number(one.namesInstruments) || other.score - one.score,
  );
  return best?.score === 0 ? longest(tables) : best;
}

function longest(tables: readonly WeighedTable[]): WeighedTable | undefined {
  return tables.toSorted((one, other) => other.table.rows.length - one.table.rows.length)[0];
}

/**
 * Weighs tables. Of those that have the same names of columns below the same heading the first shows
 * what they hold; of very many the longest are weighed.
 */
function weighed(
  page: string,
  tables: readonly HtmlTable[],
  evidenceOf: TableEvidence,
): readonly WeighedTable[] {
  const known = new Map<string, EvidenceOfTable>();
  const all = tables.map((table) => {
    const lines = linesAbove(table, undefined);
    return { table, lines, like: [...lines.map(({ raw }) => raw), namesOf(table)].join('\n') };
  });
  for (const { table, lines, like } of all.toSorted(byLength)) {
    if (known.has(like) || known.size >= mostWeighed) continue;
    const records = recordsOf(page, table.rows.slice(0, shown), lines.length);
    known.set(like, evidenceOf([...lines, ...records]));
  }
  return all.map(({ table, like }) => ({
    table,
    name: nameOf(table),
    ...(known.get(like) ?? nothing),
  }));
}

const mostWeighed = 50;
const nothing: EvidenceOfTable = { score: 0, namesInstruments: false, about: '' };

function byLength(
  { table: one }: { readonly table: HtmlTable },
  { table: other }: { readonly table: HtmlTable },
): number {
  return other.rows.length - one.rows.length;
}

function namesOf({ rows: [first] }: HtmlTable): string {
  return (first?.cells ?? []).map((cell) => cell?.text ?? '').join('\n');
}

/**
 * Pages have a table for each group of instruments, or for each letter of the States. Where headings
 * say that tables are about different States or instruments, they are not one.
 */
function isPartOf(one: WeighedTable, best: WeighedTable): boolean {
  return one.about === best.about && namesOf(one.table) === namesOf(best.table);
}

function noticesOf(
  read: readonly WeighedTable[],
  tables: readonly WeighedTable[],
): readonly FormatNotice[] {
  const others = tables.filter((one) => !read.includes(one));
  const isTold = others.length > 0 || read.length > 1;
  return isTold
    ? [
        {
          kind: 'other-tables',
          read: read.map(({ name }) => name),
          others: others.map(({ name, namesInstruments }) => ({ name, namesInstruments })),
        },
      ]
    : [];
}

/** The caption of a table, or else how it begins. */
function nameOf({ caption, rows }: HtmlTable): string {
  const beginning = rows
    .slice(0, 1)
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell && cell.text !== '' ? [cell.text] : [])))
    .slice(0, 3)
    .join(', ');
  const name = caption?.cells[0]?.text ?? beginning;
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

const longestName = 60;

/**
 * The title of the page, the last heading and the caption, as lines before the table: they may say which
 * State or instrument it is about.
 */
function linesAbove(
  { heading, caption }: HtmlTable,
  title: HtmlRow | undefined,
): readonly SourceRecord[] {
  const rows = [title, heading, caption].filter((row) => row !== undefined);
  const texts = rows.map(({ cells }) => cells[0]?.text ?? '');
  return (
    rows
      .map(({ line, column }, at) => ({ line, column, raw: texts[at] ?? '' }))
      // The title of a page often is its heading as well.
      .filter(({ raw }, at) => texts.indexOf(raw) === at)
      .map((one, index): SourceRecord => ({ ...one, index, cells: [one.raw] }))
  );
}

function recordsOf(page: string, rows: readonly HtmlRow[], from: number): readonly SourceRecord[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return rows.map(({ start, end, line, column, cells }, at): SourceRecord => {
    const filled = Array.from({ length: width }, (_, cell) => cells[cell]);
    return {
      index: from + at,
      line,
      column,
      raw: page.slice(start, end),
      cells: filled.map((cell) => cell?.text ?? ''),
      spans: filled.map((cell): CellSpan => {
        // A cell that goes on from a row above is not in the text of this one.
        const isOwn = cell !== undefined && cell.start >= start && cell.end <= end;
        return isOwn
          ? { start: cell.start - start, end: cell.end - start, quoted: false, value: cell.text }
          : { start: 0, end: 0, quoted: false, value: cell?.text ?? '' };
      }),
    };
  });
}

const locator: Locator = {
  spansOf: ({ spans }) => spans ?? [],
  // Where a cell has tags or entities, an offset in its text is only a guess: its whole text is shown.
  offsetIn: (raw, span, offset) => {
    const text = raw.slice(span.start, span.end);
    const at = text.indexOf(span.value);
    if (at >= 0) return span.start + at + offset;
    return offset === 0 ? span.start : span.end;
  },
  pointer: ({ index, line }, value) => {
    if (index === 0 && value?.cell === undefined) return '/header';
    return value?.cell === undefined ? `/rows/${line}` : `/rows/${line}/${value.cell + 1}`;
  },
};
