import { allBytes } from '../input/bytes.js';
import type { NotText } from '../input/sniff.js';
import type { Locator } from './locator.js';
import type { FormatNotice } from './notice.js';
import type { CellSpan, ReadEvent, SourceRecord } from './record.js';
import { alreadyRead, type OpenedFormat } from './record-reader.js';
import { type CellValue, readWorkbook, type Sheet } from './workbook.js';

/**
 * Opens a sheet of a workbook.
 *
 * @param wanted Its name, or its number from 1. Default: the first sheet with a table.
 */
export async function openXlsx(
  pieces: AsyncIterable<Uint8Array>,
  wanted: string | number | undefined,
): Promise<OpenedFormat | NotText> {
  const bytes = await allBytes(pieces);
  if (!bytes) return { kind: 'not-text', reason: 'large-workbook' };
  const workbook = await readWorkbook(bytes);
  if (workbook.kind === 'not-text') return workbook;
  const { sheets } = workbook;
  const sheet = chosen(sheets, wanted === undefined ? undefined : String(wanted));
  if (!sheet) return { kind: 'not-text', reason: 'no-such-sheet' };
  return {
    kind: 'format',
    ...alreadyRead(eventsOf(sheet)),
    locator,
    notices: noticesOf(sheet, sheets),
    sheet: sheet.name,
  };
}

function chosen(sheets: readonly Sheet[], wanted: string | undefined): Sheet | undefined {
  if (wanted !== undefined) {
    return sheets.find(({ name }) => name === wanted) ?? sheets[Number(wanted) - 1];
  }
  const rows = ({ rows: all }: Sheet): number =>
    all.filter((row) => row.some((value) => textOf(value).trim() !== '')).length;
  const shown = sheets.filter(({ hidden }) => !hidden);
  return shown.find((one) => rows(one) > 1) ?? shown.find((one) => rows(one) > 0) ?? sheets[0];
}

function noticesOf(sheet: Sheet, sheets: readonly Sheet[]): readonly FormatNotice[] {
  const others = sheets
    .filter((one) => one !== sheet)
    .map(({ name, hidden }) => ({ name, hidden }));
  const { merged, formulas, name } = sheet;
  const [area] = merged;
  const notices: FormatNotice[] = [];
  if (others.length > 0) notices.push({ kind: 'other-sheets', sheet: name, others });
  if (area !== undefined) notices.push({ kind: 'merged-cells', area, count: merged.length });
  if (formulas > 0) notices.push({ kind: 'formulas', count: formulas });
  return notices;
}

function eventsOf({ rows }: Sheet): readonly ReadEvent[] {
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
