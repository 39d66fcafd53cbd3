import { allBytes } from '../input/bytes.js';
import { beyondLimit, type Limits, limitOf } from '../input/limits.js';
import type { NotText } from '../input/sniff.js';
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
import { type CellValue, megabyte, readWorkbook, type Sheet } from './workbook.js';

/**
 * Opens a sheet of a workbook.
 *
 * @param wanted Its name, or its number from 1. Default: the first that names instruments, or else the
 * first with a table.
 */
export async function openXlsx(
  pieces: AsyncIterable<Uint8Array>,
  wanted: string | number | undefined,
  evidenceOf: TableEvidence,
  limits?: Limits,
): Promise<OpenedFormat | NotText> {
  const bytes = await allBytes(pieces, megabyte * limitOf('workbook-megabytes', limits));
  if (!bytes) return beyondLimit('workbook-megabytes', limits);
  const workbook = await readWorkbook(bytes, limits);
  if (workbook.kind === 'not-text') return workbook;
  const { sheets } = workbook;
  const weighed = sheets.map((sheet) => weigh(sheet, evidenceOf));
  const sheet = chosen(weighed, wanted === undefined ? undefined : String(wanted));
  if (!sheet) return { kind: 'not-text', reason: 'no-such-sheet' };
  if (sheet.isChart) return { kind: 'not-text', reason: 'chart-sheet' };
  return {
    kind: 'format',
    ...alreadyRead(eventsOf(sheet)),
    locator,
    notices: noticesOf(sheet, weighed),
    sheet: sheet.name,
  };
}

/** A sheet with how much it looks like a table of ratifications. */
interface WeighedSheet extends Sheet, EvidenceOfTable {
  readonly filledRows: number;
}

/** How many records of a sheet show what it holds. */
const shown = 200;

function weigh(sheet: Sheet, evidenceOf: TableEvidence): WeighedSheet {
  const filledRows = sheet.rows.filter((row) =>
    row.some((value) => textOf(value).trim() !== ''),
  ).length;
  const records = eventsOf({ ...sheet, rows: sheet.rows.slice(0, shown) }).flatMap((event) =>
    event.kind === 'record' ? [event.record] : [],
  );
  return { ...sheet, filledRows, ...evidenceOf(records) };
}

/** So much has a table with a State or a date beside its instruments. */
const plainTable = 4;

function chosen(
  sheets: readonly WeighedSheet[],
  wanted: string | undefined,
): WeighedSheet | undefined {
  if (wanted !== undefined) {
    return sheets.find(({ name }) => name === wanted) ?? sheets[Number(wanted) - 1];
  }
  const visible = sheets.filter(({ hidden, isChart }) => !hidden && !isChart);
  const naming = visible.filter(({ namesInstruments }) => namesInstruments);
  return (
    naming.find(({ score }) => score >= plainTable) ??
    naming[0] ??
    visible.toSorted((one, other) => other.score - one.score).find(({ score }) => score > 0) ??
    visible.find(({ filledRows }) => filledRows > 1) ??
    visible.find(({ filledRows }) => filledRows > 0) ??
    sheets.find(({ isChart }) => !isChart) ??
    sheets[0]
  );
}

function noticesOf(sheet: WeighedSheet, sheets: readonly WeighedSheet[]): readonly FormatNotice[] {
  const others = sheets
    .filter((one) => one !== sheet)
    .map(({ name, hidden, isChart, namesInstruments }) => ({
      name,
      hidden,
      isChart,
      namesInstruments,
    }));
  const { merged, formulas, name } = sheet;
  const [area] = merged;
  const notices: FormatNotice[] = [];
  if (others.length > 0) notices.push({ kind: 'other-sheets', sheet: name, others });
  if (area !== undefined) {
    const lastLine = Math.max(...merged.map(lastLineOf));
    notices.push({ kind: 'merged-cells', area, count: merged.length, lastLine });
  }
  if (formulas > 0) notices.push({ kind: 'formulas', count: formulas });
  return notices;
}

/** The last line of an area such as `A1:F3`. */
function lastLineOf(area: string): number {
  return Number(/(?<!\d)\d+$/.exec(area)?.[0] ?? 0);
}

function eventsOf({ rows }: Pick<Sheet, 'rows'>): readonly ReadEvent[] {
  const texts = rows.map((row) => row.map(textOf));
  const width = Math.max(0, ...texts.map((row) => row.findLastIndex((text) => text !== '') + 1));
  let index = 0;
  return texts.flatMap((row, at): readonly ReadEvent[] => {
    const cells = Array.from({ length: width }, (_, cell) => row[cell] ?? '');
    const record = recordOf(cells, index, at + 1);
    if (cells.every((cell) => cell.trim() === '')) {
      // Empty rows above the table are normal.
      return index === 0 ? [] : [{ kind: 'fault', fault: { kind: 'blank-line' }, record }];
    }
    index++;
    return [{ kind: 'record', record }];
  });
}

/** A row with its cells as one line of text, to be shown in findings. */
function recordOf(cells: readonly string[], index: number, line: number): SourceRecord {
  const raw = cells.map((cell) => cell.replace(/[\r\n\t]/g, ' ')).join('\t');
  return { index, line, raw, cells };
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return '';
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 8)}`;
}

const locator: Locator = {
  spansOf: ({ cells }) => {
    let start = 0;
    return cells.map((value): CellSpan => {
      const span = { start, end: start + value.length, quoted: false, value };
      start = span.end + 1;
      return span;
    });
  },
  offsetIn: (_raw, span, offset) => Math.min(span.start + offset, span.end),
  pointer: ({ index, line }, value) => {
    if (index === 0 && value?.cell === undefined) return '/header';
    return value?.cell === undefined ? `/rows/${line}` : `/rows/${line}/${columnName(value.cell)}`;
  },
  cellName: ({ line }, cell) => `${columnName(cell)}${line}`,
  columnOf: (_record, cell) => cell + 1,
};

/** A, B, …, Z, AA, AB, … */
function columnName(cell: number): string {
  const letter = String.fromCharCode(65 + (cell % 26));
  return cell < 26 ? letter : columnName(Math.floor(cell / 26) - 1) + letter;
}
