import type { FormatNotice, ValueKind } from './notice.js';
import type { CellSpan, ReadEvent, RecordReader, SourceRecord } from './record.js';

/** A reader that converts the records of another reader to rows. */
export interface Tabulator extends RecordReader {
  /** The names of the columns; empty until they are known. */
  readonly headers: () => readonly string[];
  /** Whether the first cell of a row is the key of its record. */
  readonly keyed: () => boolean;
  /** Whether the records are lists of cells, not objects. */
  readonly lists: () => boolean;
  /** The record in which the name of a column first occurs, in the form of a header. */
  readonly homeOf: (cell: number) => SourceRecord | undefined;
}

export interface TabulateOptions {
  /** The header for the column of the keys of records. */
  readonly nameOfKeys: (keys: readonly string[]) => string;
  /** The places of keys in the text of a record. */
  readonly keySpans: (record: SourceRecord) => KeySpan;
}

type KeySpan = (key: string) => { readonly start: number; readonly end: number } | undefined;

type Values = Readonly<Record<string, unknown>>;

/** A record that is being converted to a row. */
type Row = { -readonly [Key in keyof SourceRecord]: SourceRecord[Key] };

/** Number of records whose keys become the columns. */
const headerSample = 100;

/** Maximum number of late keys that are reported; a file with more has no real columns. */
const maxLateKeys = 1000;

/**
 * Converts records to a table: the keys of the first records are the header, in the order in which
 * they occur. Texts become cells unchanged; other values are reported, once for each column.
 */
export function tabulating(reader: RecordReader, options: TabulateOptions): Tabulator {
  let waiting: ReadEvent[] | undefined = [];
  let records = 0;
  let headers: readonly string[] = [];
  let columns: ReadonlyMap<string, number> = new Map();
  let homeOf: Tabulator['homeOf'] = () => undefined;
  let blank: readonly string[] = [];
  let keyed = false;
  let lists = false;
  /** Whether the members of the top-level object are records. */
  let membersAreRows = false;
  /** Number of records before the first row: 1 if the first record is the header. */
  let shift = 0;
  const reportedKinds = new Map<string, Set<ValueKind>>();
  const lateKeys = new Set<string>();
  /** The keys of records that have the same keys as the header, so that their cells are unchanged. */
  let plainKeys: readonly string[] | undefined;
  let out: ReadEvent[] = [];
  let current: SourceRecord | undefined;

  const take = (events: readonly ReadEvent[], atEnd: boolean): readonly ReadEvent[] => {
    if (!waiting) return rows(events);
    waiting.push(...events);
    for (const { kind } of events) if (kind === 'record') records++;
    if (records < headerSample && !atEnd) return [];
    const all = waiting;
    waiting = undefined;
    return plan(all);
  };

  const plan = (events: readonly ReadEvent[]): readonly ReadEvent[] => {
    // Always the same number of records, regardless of how the text is cut into pieces.
    const found = events
      .flatMap((event) => (event.kind === 'record' ? [event.record] : []))
      .slice(0, headerSample)
      .map(withValue);
    const inLists = found.filter((record) => !isMember(record));
    const members = found.filter((record) => isMember(record) && isObject(record.value));
    const keys = members.map(({ element }) => String(element));
    const named = found.some(
      ({ collection, value }) => collection !== undefined || isEmptyList(value),
    );
    membersAreRows =
      members.length > 0 && inLists.length === 0 && (!named || options.nameOfKeys(keys) !== 'key');
    const sample = membersAreRows ? members : inLists;
    const [first] = sample.filter(({ value }) => isObject(value) || Array.isArray(value));
    if (!first) return rows(events);
    lists = Array.isArray(first.value);
    const header = lists ? listHeader(first) : objectHeader(first, sample);
    return [
      { kind: 'record', record: header },
      ...rows(events.filter(({ record }) => record !== header)),
    ];
  };

  const listHeader = (first: SourceRecord): SourceRecord => {
    const values = first.value as readonly unknown[];
    const row = first as Row;
    row.cells = values.map(textOf);
    row.index = 0;
    shift = 1;
    headers = row.cells;
    return row;
  };

  const objectHeader = (first: SourceRecord, sample: readonly SourceRecord[]): SourceRecord => {
    const names = new Map<string, SourceRecord>();
    for (const record of sample) {
      if (!isObject(record.value)) continue;
      for (const key in record.value) if (!names.has(key)) names.set(key, record);
    }
    const collections = [...new Set(sample.flatMap(({ collection }) => collection ?? []))];
    const keys = membersAreRows ? sample.map(({ element }) => String(element)) : collections;
    const keyName = keys.length === 0 ? 'key' : options.nameOfKeys(keys);
    keyed = membersAreRows || (collections.length > 1 && keyName !== 'key');
    // A record may name again what its key names, such as the State.
    const keyHeader = names.has(keyName) ? `${keyName} (key)` : keyName;
    headers = [...(keyed ? [keyHeader] : []), ...names.keys()];
    columns = new Map([...names.keys()].map((name, at) => [name, at + (keyed ? 1 : 0)]));
    blank = headers.map(() => '');
    const header: Row = { ...first, index: 0, cells: headers };
    const firstIn = [...(keyed ? [header] : []), ...names.values()];
    const spansOf = new Map<SourceRecord, KeySpan>();
    homeOf = (cell) => {
      const record = firstIn[cell];
      if (record === undefined || record === header) return record;
      const name = headers[cell] ?? '';
      const keySpan = spansOf.get(record) ?? options.keySpans(record);
      spansOf.set(record, keySpan);
      const span = keySpan(name);
      const spans: CellSpan[] = [];
      // Only this place: an array of all columns for each of them would take gigabytes.
      if (span) spans[cell] = { ...span, quoted: true, value: name };
      return { ...record, index: 0, cells: headers, spans };
    };
    return header;
  };

  const rows = (events: readonly ReadEvent[]): readonly ReadEvent[] => {
    out = [];
    for (const event of events) {
      if (event.kind === 'record') {
        current = event.record;
        if (row(event.record)) out.push(event);
      } else out.push(event);
    }
    return out;
  };

  const report = (fault: FormatNotice, cell?: number): void => {
    const at = cell === undefined ? undefined : { cell };
    if (current) out.push({ kind: 'fault', fault, record: current, ...at });
  };

  /** Gives a record its cells; false if it is not a record. */
  const row = (record: Row): boolean => {
    const { value, element, keys } = record;
    const member = isMember(record);
    if (keys !== undefined && !member) {
      if (keyed || keys !== plainKeys) record.cells = rearranged(record, keys);
      if (shift > 0) return notARecord(record, 'object');
      return true;
    }
    if (member && !(membersAreRows && isObject(value))) {
      if (!isEmptyList(value)) report({ kind: 'left-alone', name: String(element) });
      return false;
    }
    if (shift > 0) record.index -= shift;
    const isRow = lists ? Array.isArray(value) : isObject(value);
    if (!isRow) return notARecord(record, kindOfValue(value));
    record.cells = lists
      ? (value as readonly unknown[]).map((one, cell) => cellOf(one, headers[cell] ?? '', cell))
      : cellsOf(value as Values, keyOf(record));
    return true;
  };

  const notARecord = (record: SourceRecord, value: ValueKind): false => {
    out.push({ kind: 'fault', fault: { kind: 'not-a-record', value }, record, skipped: true });
    return false;
  };

  const keyOf = ({ element, collection }: SourceRecord): string =>
    membersAreRows ? String(element) : (collection ?? '');

  /** The cells of a record in the order of the header. */
  const rearranged = (record: SourceRecord, keys: readonly string[]): readonly string[] => {
    if (!keyed && keys.length === headers.length && keys.every((key, at) => key === headers[at])) {
      plainKeys = keys;
      return record.cells;
    }
    const cells = blank.slice();
    if (keyed) cells[0] = keyOf(record);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? '';
      const cell = columns.get(key);
      if (cell === undefined) reportLate(key);
      else cells[cell] = record.cells[at] ?? '';
    }
    return cells;
  };

  const reportLate = (key: string): void => {
    if (lateKeys.size >= maxLateKeys || lateKeys.has(key)) return;
    lateKeys.add(key);
    report({ kind: 'late-key', name: key });
  };

  const cellsOf = (value: Values, key: string): readonly string[] => {
    const cells = blank.slice();
    let at = 0;
    if (keyed) cells[at++] = key;
    for (const name in value) {
      const member = value[name];
      const cell = headers[at] === name ? at : columns.get(name);
      at++;
      if (cell === undefined) reportLate(name);
      else cells[cell] = typeof member === 'string' ? member : cellOf(member, name, cell);
    }
    return cells;
  };

  const cellOf = (value: unknown, key: string, cell: number): string => {
    if (typeof value === 'string') return value;
    if (value === null || value === undefined) return '';
    const kind = kindOfValue(value);
    const known = reportedKinds.get(key) ?? new Set();
    if (!known.has(kind)) {
      reportedKinds.set(key, known.add(kind));
      const isNested = kind === 'object' || kind === 'list';
      report(
        isNested
          ? { kind: 'nested-value', name: key }
          : { kind: 'value-as-text', name: key, value: kind },
        cell,
      );
    }
    return textOf(value);
  };

  return {
    push: (chunk) => take(reader.push(chunk), false),
    end: () => take(reader.end(), true),
    stop: () => take(reader.stop(), true),
    headers: () => headers,
    keyed: () => keyed,
    lists: () => lists,
    homeOf: (cell) => homeOf(cell),
  };
}

/** A member of the document, in place of a record of a list. A row within a member is a row. */
function isMember({ element, within }: SourceRecord): boolean {
  return typeof element === 'string' && within === undefined;
}

/** The reader may have given cells instead of a value. */
function withValue(record: SourceRecord): SourceRecord {
  if (record.keys === undefined) return record;
  return Object.assign(record, { value: JSON.parse(record.raw), keys: undefined });
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function kindOfValue(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'object';
    default:
      return 'text';
  }
}
