import type { OpenedFile } from '../check/hooks.js';
import { scanRecord } from '../formats/csv-reader.js';
import type { CellSpan, SourceRecord } from '../formats/record.js';

/** Replaces cells in the text of a record; undefined if the result would be read differently. */
export type CellWriter = (record: SourceRecord, cells: readonly string[]) => string | undefined;

/** The writer for the format of a file; undefined if the format cannot be written. */
export function cellWriterFor({ file, locator }: OpenedFile): CellWriter | undefined {
  switch (file.format) {
    case 'csv': {
      const delimiter = file.delimiter ?? ',';
      return (record, cells) => {
        const raw = replaceCells(record, cells, locator.spansOf(record), (span, value) =>
          csvCell(record.raw, span, value, delimiter),
        );
        return readsAs(raw, cells, delimiter) ? raw : undefined;
      };
    }
    case 'ndjson':
    case 'json':
      return (record, cells) => {
        const spans = locator.spansOf(record);
        const raw = replaceCells(record, cells, spans, (_, value) => JSON.stringify(value));
        return isJson(raw) ? raw : undefined;
      };
    case 'yaml':
    case 'xlsx':
    case 'html':
      return undefined;
  }
}

/** Replaces only the changed cells, so that the rest of the text is unchanged. */
function replaceCells(
  { raw, cells: old }: SourceRecord,
  cells: readonly string[],
  spans: readonly CellSpan[],
  write: (span: CellSpan, value: string) => string,
): string {
  let text = '';
  let at = 0;
  const changed = spans
    .map((span, cell) => ({ span, value: cells[cell] ?? '', isChanged: cells[cell] !== old[cell] }))
    .filter(({ isChanged }) => isChanged)
    .toSorted((one, other) => one.span.start - other.span.start);
  for (const { span, value } of changed) {
    text += raw.slice(at, span.start) + write(span, value);
    at = span.end;
  }
  return text + raw.slice(at);
}

function csvCell(raw: string, span: CellSpan, value: string, delimiter: string): string {
  const quoted = `"${value.replaceAll('"', '""')}"`;
  // Spaces may follow the closing quote.
  if (span.quoted) return quoted + raw.slice(raw.lastIndexOf('"', span.end - 1) + 1, span.end);
  return value.includes(delimiter) || /["\r\n]/.test(value) ? quoted : value;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the text of a record is read as these cells. */
function readsAs(raw: string, cells: readonly string[], delimiter: string): boolean {
  const scan = scanRecord(raw, 0, { delimiter, atEnd: true, unclosedBefore: 0 });
  return (
    scan.kind === 'record' &&
    scan.end === raw.length &&
    scan.spans.length === cells.length &&
    scan.spans.every(({ value }, at) => value === cells[at])
  );
}
