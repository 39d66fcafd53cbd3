import { nameOfKeys } from '../table/column-contents.js';
import type { CellSpan } from './csv-scan.js';
import { datasetKind, datasetRecords } from './dataset-records.js';
import { escapedOffset } from './json-locate.js';
import { noTable, type OpenedDocument } from './open-json.js';
import type { ReadEvent, RecordReader, SourceRecord } from './record.js';
import { createPointer } from './record-pointer.js';
import { tabulating } from './tabulate.js';
import { readYaml } from './yaml-reader.js';

/** A YAML text is read as a whole. */
export async function openYaml(text: string): Promise<OpenedDocument> {
  const { typed, written, spanAt, keyAt } = await readYaml(text);
  const first = typed.find(({ kind }) => kind === 'record');
  const dataset = await datasetKind(typed, first?.record.collection !== undefined);
  if (dataset) {
    const reader = handingOn(typed);
    return {
      reader: dataset.alone === undefined ? await datasetRecords(reader) : reader,
      locator: { offsetIn, spanAt, spansOf: () => [], pointer: createPointer(noTable) },
      dataset,
    };
  }
  const table = tabulating(handingOn(written), { nameOfKeys, keySpan: keyAt });
  const spansOf = (record: SourceRecord): readonly CellSpan[] => {
    const spans: CellSpan[] = [];
    table.headers().forEach((header, cell) => {
      if (table.keyed() && cell === 0) return;
      const span = spanAt(record, [table.lists() ? cell : header]);
      if (span) spans[cell] = span;
    });
    return spans;
  };
  return {
    reader: table,
    locator: {
      offsetIn,
      spanAt,
      pointer: createPointer(table),
      spansOf: (record) => record.spans ?? spansOf(record),
      homeOf: (record, cell) => (record.index === 0 ? table.homeOf(cell) : undefined),
    },
    dataset: undefined,
  };
}

/** A reader that has read everything before. */
function handingOn(events: readonly ReadEvent[]): RecordReader {
  return { push: () => [], end: () => events };
}

function offsetIn(raw: string, span: CellSpan, offset: number): number {
  if (!span.quoted) return Math.min(span.start + offset, span.end);
  return raw[span.start] === '"'
    ? Math.min(escapedOffset(raw, span.start, offset), span.end)
    : Math.min(span.start + 1 + offset, span.end);
}
