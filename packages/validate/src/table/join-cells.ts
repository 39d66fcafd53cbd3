import { contentOf } from '../cells/content.js';
import type { CountryReader } from '../cells/countries.js';
import type { Locator } from '../formats/locator.js';
import type { ReadEvent, SourceRecord } from '../formats/record.js';
import type { LineJoiner } from './join-lines.js';
import type { TablePlan } from './plan-table.js';

interface JoinOptions {
  readonly countries: CountryReader;
  readonly locator: Locator;
  /** Is told of the first row that is put together. */
  readonly told: (record: SourceRecord) => void;
}

/**
 * Joins a first cell that is broken in two: copied from a page, `C138 - Minimum Age Convention`
 * stands alone in its line, and what the page has below it begins the line with the date. undefined:
 * no line of the table is so.
 *
 * @param sample The first records of the table.
 */
export function createCellJoiner(
  { columns, headers, skipped }: TablePlan,
  sample: readonly SourceRecord[],
  { countries, locator, told }: JoinOptions,
): LineJoiner | undefined {
  const [first] = columns;
  const kind = first?.kind;
  const isSubject = (text: string): boolean => contentOf(text, countries) === kind;
  const isHead = ({ cells, index }: SourceRecord): boolean =>
    index >= skipped && cells.length === 1 && isSubject(cells[0] ?? '');
  const isTail = ({ cells }: SourceRecord): boolean =>
    cells.length === headers.length && !isSubject(cells[0] ?? '');
  if (headers.length < 3 || (kind !== 'instrument' && kind !== 'country')) return undefined;
  const isBroken = sample.some((record, at) => {
    const next = sample[at + 1];
    return next !== undefined && isHead(record) && isTail(next);
  });
  if (!isBroken) return undefined;
  let head: SourceRecord | undefined;
  let isTold = false;
  const flush = (): readonly ReadEvent[] => {
    const held = head;
    head = undefined;
    return held ? [{ kind: 'record', record: held }] : [];
  };
  return {
    push: (event) => {
      if (event.kind === 'fault') return [event];
      const { record } = event;
      if (head && isTail(record)) {
        const whole = joined(head, record, locator);
        head = undefined;
        if (!isTold) told(whole);
        isTold = true;
        return [{ kind: 'record', record: whole }];
      }
      const before = flush();
      if (!isHead(record)) return [...before, event];
      head = record;
      return before;
    },
    end: flush,
  };
}

function joined(head: SourceRecord, tail: SourceRecord, locator: Locator): SourceRecord {
  // As many line breaks as stand there, so that places stay right.
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
