import { type NameOfKeys, type Nesting, nestingOf, rowsWithin } from './nesting.js';
import type { FormatNotice } from './notice.js';
import type { ReadEvent, RecordReader, SourceRecord } from './record.js';

/** Number of records that show whether there are rows within them. */
const sampled = 100;

/**
 * A reader that gives the rows within the records of another reader, where its records are not rows
 * themselves: the ratifications of a State in a list, records within other objects. What names a State
 * or an instrument around the rows is repeated in each of them.
 */
export function unfolding(reader: RecordReader, nameOfKeys: NameOfKeys): RecordReader {
  let waiting: ReadEvent[] | undefined = [];
  let records = 0;
  let unfold: ((events: readonly ReadEvent[]) => readonly ReadEvent[]) | undefined;

  const take = (events: readonly ReadEvent[], atEnd: boolean): readonly ReadEvent[] => {
    if (!waiting) return unfold ? unfold(events) : events;
    waiting.push(...events);
    for (const { kind } of events) if (kind === 'record') records++;
    if (records < sampled && !atEnd) return [];
    const all = waiting;
    waiting = undefined;
    unfold = unfolderFor(all, nameOfKeys);
    return unfold ? unfold(all) : all;
  };

  return {
    push: (chunk) => take(reader.push(chunk), false),
    end: () => take(reader.end(), true),
    stop: () => take(reader.stop(), true),
  };
}

/** Makes rows of records as the first of them show; undefined: they are rows. */
function unfolderFor(
  events: readonly ReadEvent[],
  nameOfKeys: NameOfKeys,
): ((events: readonly ReadEvent[]) => readonly ReadEvent[]) | undefined {
  const found = events
    .flatMap((event) => (event.kind === 'record' ? [event.record] : []))
    .slice(0, sampled);
  const members = found.filter(isMember);
  const lists = found.filter((record) => !isMember(record));
  const around = lists.length > 0 && isInCollection(lists) ? namesAround(members, nameOfKeys) : [];
  const keyName = nameOfKeys(members.map(({ element }) => String(element)));
  const isKeyed = lists.length === 0 && members.length > 0 && keyName !== 'key';
  const nesting =
    lists.length > 0 || isKeyed
      ? nestingOf(
          nestable(lists.length > 0 ? lists : members),
          nameOfKeys,
          isKeyed ? keyName : undefined,
        )
      : undefined;
  const alone =
    nesting || isKeyed || lists.length > 0 ? undefined : nestedMember(members, nameOfKeys);
  if (!nesting && !alone && around.length === 0) return undefined;
  const isReported = nesting !== undefined || alone !== undefined;
  let index = 0;
  let reported = !isReported;

  const rowsOf = (record: SourceRecord): readonly SourceRecord[] => {
    const own = nesting ?? (alone?.element === record.element ? alone?.nesting : undefined);
    const isNested = isMember(record) ? isKeyed || own === alone?.nesting : true;
    if (!own || !isNested) return [withValues(record, around)];
    const rows = rowsWithin(valueIn(record), own);
    if (!rows) return [record];
    return rows.map(({ value, places, path }, at): SourceRecord => {
      const key = isKeyed && isMember(record) ? String(record.element) : undefined;
      const isTaken = Object.hasOwn(value, keyName);
      const name = isTaken ? `${keyName} (key)` : keyName;
      return {
        ...record,
        keys: undefined,
        value: {
          ...(key !== undefined && { [name]: key }),
          ...Object.fromEntries(around.map(({ element, value: one }) => [String(element), one])),
          ...value,
        },
        within: {
          path,
          outer: record,
          isFirst: at === 0,
          places:
            key === undefined ? places : new Map([...places, [name, { path: [], isKey: true }]]),
        },
      };
    });
  };

  return (all) =>
    all.flatMap((event): readonly ReadEvent[] => {
      if (event.kind === 'fault') return [event];
      const { record } = event;
      if (around.some(({ element }) => isMember(record) && element === record.element)) return [];
      const rows = rowsOf(record);
      for (const row of rows) (row as { index: number }).index = ++index;
      const given = rows.map((row): ReadEvent => ({ kind: 'record', record: row }));
      if (reported || rows[0]?.within === undefined) return given;
      reported = true;
      const fault: FormatNotice = { kind: 'nested-records', path: within(rows[0]) };
      return [{ kind: 'fault', fault, record }, ...given];
    });
}

/** The path to the first row without its numbers, which differ from row to row. */
function within({ element, within: place }: SourceRecord): readonly string[] {
  const steps =
    typeof element === 'string' ? [element, ...(place?.path ?? [])] : (place?.path ?? []);
  return steps.map((step) => (typeof step === 'number' ? '…' : step));
}

function isMember({ element }: SourceRecord): boolean {
  return typeof element === 'string';
}

function isInCollection(records: readonly SourceRecord[]): boolean {
  return records.some(({ collection }) => collection !== undefined);
}

function valueIn({ value, keys, raw }: SourceRecord): unknown {
  return keys === undefined ? value : (JSON.parse(raw) as unknown);
}

/** The values of records that may have rows within; those of which the reader took the cells have none. */
function nestable(records: readonly SourceRecord[]): readonly unknown[] {
  return records.flatMap(({ keys, value }) => (keys === undefined ? [value] : []));
}

/** The members of a document that name, beside its list, what all rows are about. */
function namesAround(
  members: readonly SourceRecord[],
  nameOfKeys: NameOfKeys,
): readonly SourceRecord[] {
  return members.filter(
    ({ value }) =>
      typeof value === 'string' && /\p{L}{3}/u.test(value) && nameOfKeys([value]) !== 'key',
  );
}

function withValues(record: SourceRecord, around: readonly SourceRecord[]): SourceRecord {
  if (around.length === 0 || isMember(record)) return record;
  const value = valueIn(record);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return record;
  const outer = Object.fromEntries(around.map(({ element, value: one }) => [String(element), one]));
  return { ...record, keys: undefined, value: { ...outer, ...value } };
}

/** The first member of a document with rows within: `{"data": {"ratifications": […]}}`. */
function nestedMember(
  members: readonly SourceRecord[],
  nameOfKeys: NameOfKeys,
): { readonly element: SourceRecord['element']; readonly nesting: Nesting } | undefined {
  for (const { element, value } of members) {
    const nesting = nestingOf([value], nameOfKeys);
    if (nesting?.into) return { element, nesting };
  }
  return undefined;
}
