import { contentOf } from '../cells/content.js';
import type { CountryReader } from '../cells/country-reader.js';
import type { Locator } from '../formats/locator.js';
import type { ReadEvent, SourceRecord } from '../formats/record.js';
import type { RowJoiner } from './broken-rows.js';
import type { Column } from './column.js';

/**
 * First cells that are broken in two, as when a table is copied from a page: `C138 - Minimum Age
 * Convention` is alone in its line, and the text below it begins the next line, before the date.
 */
export interface FirstCellJoin {
  readonly kind: 'first-cell';
  /** The subject of a row, named in its first cell. */
  readonly by: 'instrument' | 'country';
  /** How many cells a row has. */
  readonly width: number;
  /** How many records come before the first row. */
  readonly skipped: number;
}

/**
 * How to join broken first cells; undefined if none is broken.
 *
 * @param sample The first records of the table.
 */
export function detectBrokenCells(
  [first]: readonly Column[],
  { width, skipped }: Pick<FirstCellJoin, 'width' | 'skipped'>,
  sample: readonly SourceRecord[],
  countries: CountryReader,
): FirstCellJoin | undefined {
  const by = first?.kind;
  if (width < 3 || (by !== 'instrument' && by !== 'country')) return undefined;
  const join: FirstCellJoin = { kind: 'first-cell', by, width, skipped };
  const { isHead, isTail } = halves(join, countries);
  const isBroken = sample.some((record, at) => {
    const next = sample[at + 1];
    return next !== undefined && isHead(record) && isTail(next);
  });
  return isBroken ? join : undefined;
}

/** Recognizes the two lines of a row whose first cell is broken. */
function halves({ by, width, skipped }: FirstCellJoin, countries: CountryReader) {
  const isSubject = (text: string): boolean => contentOf(text, countries) === by;
  return {
    isHead: ({ cells, index }: SourceRecord): boolean =>
      index >= skipped && cells.length === 1 && isSubject(cells[0] ?? ''),
    isTail: ({ cells }: SourceRecord): boolean =>
      cells.length === width && !isSubject(cells[0] ?? ''),
  };
}

/** Joins the halves. Only the first broken row gives a notice. */
export function createCellJoiner(
  detected: FirstCellJoin,
  countries: CountryReader,
  locator: Locator,
): RowJoiner {
  const { isHead, isTail } = halves(detected, countries);
  let head: SourceRecord | undefined;
  let isNoticed = false;
  const flush = (): readonly ReadEvent[] => {
    const record = head;
    head = undefined;
    return record ? [{ kind: 'record', record }] : [];
  };
  return {
    push: (event) => {
      if (event.kind === 'fault') return [event];
      const { record } = event;
      if (head && isTail(record)) {
        const whole = join(head, record, locator);
        const isFirst = !isNoticed;
        head = undefined;
        isNoticed = true;
        const text = whole.raw.split('\n')[0] ?? '';
        return [
          ...(isFirst ? [{ kind: 'joined-lines', text, record: whole } as const] : []),
          { kind: 'record', record: whole },
        ];
      }
      const before = flush();
      if (!isHead(record)) return [...before, event];
      head = record;
      return before;
    },
    end: flush,
  };
}

function join(head: SourceRecord, tail: SourceRecord, locator: Locator): SourceRecord {
  // As many line breaks as in the file, so that positions stay correct.
  const between = '\n'.repeat(Math.max(1, tail.line - head.line));
  const offset = head.raw.length + between.length;
  const [first, ...others] = locator.spansOf(tail).map((span) => ({
    ...span,
    start: span.start + offset,
    end: span.end + offset,
  }));
  const raw = head.raw + between + tail.raw;
  const end = first?.end ?? offset;
  const subject = { start: 0, end, quoted: false, value: raw.slice(0, end) };
  const spans = [subject, ...others];
  return { ...head, raw, cells: spans.map(({ value }) => value), spans };
}
