import type { Finding } from '../finding.js';
import { type CsvRecord, spansOf } from '../read/csv-reader.js';
import { excerptAt, positionAt, rawOffset } from '../read/position.js';
import { rule } from '../rules/catalogue.js';
import type { Draft } from '../rules/draft.js';
import { fingerprint } from './fingerprint.js';

/** What a finding needs to know of the file around it. */
export interface FileContext {
  readonly file: string;
  readonly delimiter: string;
  readonly headers: readonly string[];
}

/** Longer values are cut in findings. */
const longestValue = 80;

/** Gives a draft its place in the file. Only here are positions worked out. */
export function placeFinding(
  draft: Draft,
  record: CsvRecord,
  key: string | undefined,
  context: FileContext,
): Finding {
  const { code, field, cell, hint, expected, suggestion, evidence } = draft;
  const { start, end } = extent(draft, record, context.delimiter);
  const from = positionAt(record.raw, record.line, start);
  const to = positionAt(record.raw, record.line, end);
  const header = cell === undefined || record.index === 0 ? undefined : context.headers[cell];
  const value = cut(cell === undefined ? '' : (record.cells[cell] ?? ''));
  return {
    code,
    severity: draft.severity ?? rule(code).severity,
    message: draft.message,
    ...(hint !== undefined && { hint }),
    file: context.file,
    line: from.line,
    column: from.column,
    ...(to.line === from.line && to.column > from.column && { endColumn: to.column }),
    record: record.index,
    ...(key !== undefined && { key }),
    path: record.index === 0 ? '/header' : `/records/${record.index}${field ? `/${field}` : ''}`,
    ...(field !== undefined && { field }),
    ...(header !== undefined && { header }),
    value,
    ...(expected !== undefined && { expected }),
    ...(suggestion !== undefined && { suggestion }),
    ...(evidence !== undefined && { evidence }),
    excerpt: excerptAt(record.raw, start, end),
    ruleUrl: `docs/findings.md#${code}`,
    fingerprint: fingerprint([code, key ?? '', field ?? '', header ?? '', value].join('\n')),
  };
}

/** Offsets of the fault in the record's text. */
function extent(
  { cell, start, end, rawAt }: Draft,
  record: CsvRecord,
  delimiter: string,
): { readonly start: number; readonly end: number } {
  if (rawAt !== undefined) return { start: rawAt, end: Math.min(rawAt + 1, record.raw.length) };
  const span = cell === undefined ? undefined : spansOf(record, delimiter)[cell];
  if (!span) return { start: 0, end: record.raw.length };
  const whole =
    start === undefined || end === undefined || (start === 0 && end >= span.value.length);
  if (whole) return { start: span.start, end: span.end };
  return {
    start: rawOffset(record.raw, span, start),
    end: rawOffset(record.raw, span, end),
  };
}

function cut(value: string): string {
  const characters = [...value.slice(0, 2 * longestValue)];
  return characters.length > longestValue
    ? `${characters.slice(0, longestValue - 1).join('')}…`
    : value;
}
