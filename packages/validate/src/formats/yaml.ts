import { beyondLimit, type Limits, limitOf } from '../input/limits.js';
import { type SampledText, wholeText } from '../input/open-text.js';
import type { NotText } from '../input/sniff.js';
import { datasetKind, datasetRecords } from './dataset-records.js';
import type { KeysInContext } from './json.js';
import { escapedOffset } from './json-places.js';
import { createPointer, noTable } from './locator.js';
import type { CellSpan, SourceRecord } from './record.js';
import { alreadyRead, type OpenedFormat } from './record-reader.js';
import { tabulating } from './tabulate.js';
import { unfolding } from './unfolding.js';
import { readYaml } from './yaml-reader.js';

/** Opens a YAML text, which is parsed as a whole. */
export async function openYaml(
  { text }: SampledText,
  { nameOfKeys, findCollection }: KeysInContext,
  limits?: Limits,
): Promise<OpenedFormat | NotText> {
  const whole = await wholeText(text, limitOf('yaml-characters', limits));
  if (whole === undefined) return beyondLimit('yaml-characters', limits);
  const read = await readYaml(whole, limitOf('yaml-aliased-values', limits));
  if (!read) return beyondLimit('yaml-aliased-values', limits);
  const { typed, written, spanAt, keyAt } = read;
  const first = typed.find(({ kind }) => kind === 'record');
  const isObject = first?.record.collection !== undefined;
  const dataset = await datasetKind(typed, isObject, findCollection);
  if (dataset) {
    const { reader, text: none } = alreadyRead(typed);
    return {
      kind: 'format',
      reader: dataset.alone === undefined ? datasetRecords(reader) : reader,
      text: none,
      locator: { offsetIn, spanAt, spansOf: () => [], pointer: createPointer(noTable) },
      dataset,
    };
  }
  const { reader, text: none } = alreadyRead(written);
  const headersOf =
    (record: SourceRecord) =>
    (name: string): CellSpan | undefined => {
      const place = record.within?.places.get(name);
      return place ? spanAt(record, place.path, true) : keyAt(record, name);
    };
  const table = tabulating(unfolding(reader, nameOfKeys), { nameOfKeys, keySpans: headersOf });
  const spansOf = (record: SourceRecord): readonly CellSpan[] => {
    const spans: CellSpan[] = [];
    table.headers().forEach((header, cell) => {
      const place = record.within?.places.get(header);
      if (place) {
        const span = place.path.length > 0 && spanAt(record, place.path, place.isKey);
        if (span) spans[cell] = span;
        return;
      }
      if (table.keyed() && cell === 0) return;
      const span = spanAt(record, [table.lists() ? cell : header]);
      if (span) spans[cell] = span;
    });
    return spans;
  };
  return {
    kind: 'format',
    reader: table,
    text: none,
    locator: {
      offsetIn,
      spanAt,
      pointer: createPointer(table),
      spansOf: (record) => record.spans ?? spansOf(record),
      homeOf: (record, cell) => (record.index === 0 ? table.homeOf(cell) : undefined),
    },
  };
}

function offsetIn(raw: string, span: CellSpan, offset: number): number {
  if (!span.quoted) return Math.min(span.start + offset, span.end);
  return raw[span.start] === '"'
    ? Math.min(escapedOffset(raw, span.start, offset), span.end)
    : Math.min(span.start + 1 + offset, span.end);
}
