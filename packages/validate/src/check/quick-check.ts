import { exactDay, instrumentIndex, instrumentIndexes } from '../cells/exact-text.js';
import type { ColumnKind } from '../cells/fields.js';
import { isPartialDate } from '../cells/partial-date.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import { bindingDelay } from '../rules/binding-delay.js';
import type { DuplicateRule } from '../rules/duplicate-rule.js';
import type { Column } from '../table/columns.js';
import { type CellReader, dayNumber } from './cell-reading.js';

/** `look`: the full check has the word. The others: nothing is to be said of the row. */
export const verdicts = {
  look: 0,
  clean: 1,
  compared: 2,
  otherState: 3,
  comparedOther: 4,
} as const;

/** A number, by which rows are counted. */
type QuickVerdict = (typeof verdicts)[keyof typeof verdicts];

export type QuickCheck = (cells: readonly string[], line: number) => QuickVerdict;

export interface QuickCheckOptions {
  readonly columns: readonly Column[];
  readonly read: CellReader;
  readonly duplicates: DuplicateRule;
  readonly reference: ReferenceIndex;
  readonly compare: boolean;
  readonly country: string;
  /** The State of rows that name none; absent: that of our records. */
  readonly rowCountry?: string | undefined;
  readonly asOf?: string | undefined;
  /** Where the instruments of compared rows are noted. */
  readonly seen: Set<string>;
}

/** A State as rows name it. */
interface State {
  readonly code: string;
  /** The line on which each instrument stands, as the duplicate rule keeps it. */
  readonly lines: Uint32Array;
  /** The first day on which it may have been a member of the ILO; 0 where that is not known. */
  readonly memberFrom: number;
  /** What is on record of a State other than ours, by the index of the instrument. */
  readonly records: ReadonlyMap<number, StateRecord> | undefined;
}

/** The days on which a ratification may have been registered; NaN: the full check is to compare. */
interface StateRecord {
  readonly from: number;
  readonly to: number;
}

/** Columns with a date, in the order in which the dates must follow each other; then the rest. */
const order: readonly ColumnKind[] = [
  ...(['law', 'lawNumber', 'lawDate', 'registered', 'inForce', 'denounced'] as const),
  'status',
];

const look: QuickCheck = () => verdicts.look;

/**
 * A check that only tells clean rows from others, without making anything of a row: most rows of a
 * long table are clean. In doubt it says `look`, and the full check has the word. A test holds both
 * to the same result.
 */
export function createQuickCheck(options: QuickCheckOptions): QuickCheck {
  const { columns, read, duplicates, reference, compare, country, asOf, seen } = options;
  const { rowCountry = country } = options;
  const cellsOf = (kind: ColumnKind): readonly number[] =>
    columns.flatMap((column, cell) => (column.kind === kind ? [cell] : []));
  const [instrument, ...otherInstruments] = cellsOf('instrument');
  const states = cellsOf('country');
  const notes = cellsOf('note');
  const titles = cellsOf('title');
  const rest = order.map(cellsOf);
  const laws = ['law', 'lawNumber', 'lawDate'].flatMap((kind) => cellsOf(kind as ColumnKind));
  // Columns that may contradict each other need the full check.
  const twofold = rest.some((cells) => cells.length > 1) || otherInstruments.length > 0;
  const lawTwice = cellsOf('law').length > 0 && laws.length > 1;
  if (instrument === undefined || twofold || lawTwice) return look;
  const checked = Uint32Array.from(rest.flat());
  const kinds = order.flatMap((kind) => cellsOf(kind).map(() => kind));
  const adoptions = adoptionDays(reference);
  const bindings = bindingDays(reference);
  const [registeredAt, inForceAt, denouncedAt, statusAt] = (
    ['registered', 'inForce', 'denounced', 'status'] as const
  ).map((kind) => kinds.indexOf(kind));
  const today = asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(asOf, '-01-01');
  const records = compare ? ourRecords(reference, kinds) : [];
  const known = new Map<string, State>();
  const ours = stateOf(country);
  const unstated = stateOf(rowCountry);

  function stateOf(code: string): State {
    const state = known.get(code) ?? {
      code,
      lines: duplicates.linesOf(code),
      memberFrom: memberFrom(reference, code),
      records: compare && code !== country ? stateRecords(reference, code) : undefined,
    };
    known.set(code, state);
    return state;
  }

  // Most tables go State by State.
  const [onlyState] = states.length === 1 ? states : [];
  let textAbove = '';
  let stateAbove: State | undefined;

  function stateFor(cells: readonly string[]): State | undefined {
    if (onlyState === undefined) return statedIn(cells);
    const text = cells[onlyState] ?? '';
    if (stateAbove !== undefined && text === textAbove) return stateAbove;
    textAbove = text;
    stateAbove = statedIn(cells);
    return stateAbove;
  }

  /** The State of a row; undefined where a look is needed. */
  function statedIn(cells: readonly string[]): State | undefined {
    let code: string | undefined;
    let plain = false;
    for (const cell of states) {
      const text = cells[cell] ?? '';
      if (text === '') continue;
      const reading = read(cell, text);
      const value = reading.part.values.country;
      if (!reading.spelt || value === undefined || (code ?? value) !== value) return undefined;
      code = value;
      plain ||= reading.plain;
    }
    if (code === undefined) return unstated;
    return plain ? (known.get(code) ?? stateOf(code)) : undefined;
  }

  return (cells, line) => {
    const index = instrumentIndex(cells[instrument] ?? '');
    let start = index < 0 ? Number.NaN : (adoptions[index] ?? Number.NaN);
    if (Number.isNaN(start)) return verdicts.look;
    const state = stateFor(cells);
    if (state === undefined || state.lines[index] !== 0) return verdicts.look;
    const record = compare && state === ours ? records[index] : undefined;
    if (compare && state === ours && !record) return verdicts.look;
    const other = state.records?.get(index);
    if (other && Number.isNaN(other.from)) return verdicts.look;
    let registeredFrom = 0;
    let registeredTo = Number.POSITIVE_INFINITY;
    let inForceFrom = 0;
    let inForceTo = Number.POSITIVE_INFINITY;
    let denounced = false;
    for (let at = 0; at < checked.length; at++) {
      const cell = checked[at] ?? 0;
      const text = cells[cell] ?? '';
      if (text === '') continue;
      if (record && text !== record.texts[at]) return verdicts.look;
      let from = exactDay(text);
      let to = from;
      if (from < 0) {
        const reading = read(cell, text);
        if (!reading.plain) return verdicts.look;
        from = reading.from;
        to = reading.to;
      }
      if (to < start || from > today) return verdicts.look;
      if (from > start) start = from;
      if (at === registeredAt) {
        registeredFrom = from;
        registeredTo = to;
      } else if (at === inForceAt) {
        inForceFrom = from;
        inForceTo = to;
      } else if (at === denouncedAt) denounced = true;
      else if (at === statusAt && (denounced || text !== 'in-force')) return verdicts.look;
    }
    for (const cell of titles) {
      const owner = reference.titleOwner(cells[cell] ?? '');
      if (owner !== undefined && instrumentIndex(owner) !== index) return verdicts.look;
    }
    // A note may tell a date.
    for (const cell of notes) {
      const text = cells[cell] ?? '';
      if (text !== '' && !read(cell, text).plain) return verdicts.look;
    }
    if (registeredTo < state.memberFrom || inForceTo < state.memberFrom) return verdicts.look;
    if (registeredTo !== Number.POSITIVE_INFINITY && inForceTo !== Number.POSITIVE_INFINITY) {
      const binding = bindings[index] ?? 0;
      const first = registeredFrom + year;
      const apart = first < binding || inForceTo < first || inForceFrom > registeredTo + year;
      if (binding > 0 && apart) return verdicts.look;
    }
    // A day of the year that is on record agrees with it.
    if (other && (denounced || registeredTo < other.from || registeredFrom > other.to)) {
      return verdicts.look;
    }
    state.lines[index] = line;
    if (other) return verdicts.comparedOther;
    if (state !== ours) return verdicts.otherState;
    if (!record) return verdicts.clean;
    seen.add(record.code);
    return verdicts.compared;
  };
}

/** Added to a day such as 20001213, it gives the same day of the next year. */
const year = 10_000;

/** A ratification of ours, as a row that agrees with it has it. */
interface OurRecord {
  readonly code: string;
  /** The text in each column; undefined where the full check is to compare. */
  readonly texts: readonly (string | undefined)[];
}

/** Our ratifications by the index of their instrument. */
function ourRecords(
  { ratifications }: ReferenceIndex,
  kinds: readonly ColumnKind[],
): readonly (OurRecord | undefined)[] {
  const records = new Array<OurRecord | undefined>(instrumentIndexes).fill(undefined);
  for (const [code, { ratification, law }] of ratifications) {
    const { registered, inForce, status } = ratification;
    const lawNumber = law?.kind === 'accession' ? undefined : law?.number;
    const texts: Partial<Record<ColumnKind, string | undefined>> = {
      ...{ registered, inForce, status, lawNumber },
      lawDate: law?.date,
    };
    const index = instrumentIndex(code);
    if (index >= 0) records[index] = { code, texts: kinds.map((kind) => texts[kind]) };
  }
  return records;
}

/** What is on record of a State; undefined where nothing is. */
function stateRecords(
  { countries, fundamental }: ReferenceIndex,
  code: string,
): ReadonlyMap<number, StateRecord> | undefined {
  const ratifications = countries.get(code)?.ratifications;
  if (!ratifications) return undefined;
  const look: StateRecord = { from: Number.NaN, to: Number.NaN };
  const records = new Map<number, StateRecord>();
  // An instrument that the State would have on record, had it ratified it.
  for (const one of fundamental) records.set(instrumentIndex(one), look);
  for (const { instrument, registered, inForce, denounced } of ratifications) {
    const simple = inForce === undefined && denounced === undefined && isPartialDate(registered);
    records.set(
      instrumentIndex(instrument),
      simple
        ? { from: dayNumber(registered, '-01-01'), to: dayNumber(registered, '-12-31') }
        : look,
    );
  }
  return records;
}

/** The first day on which each instrument can be ratified; no number for those not in the list. */
function adoptionDays({ instruments }: ReferenceIndex): Float64Array {
  const days = new Float64Array(instrumentIndexes).fill(Number.NaN);
  for (const { code, adopted } of instruments.values()) {
    const index = instrumentIndex(code);
    if (index >= 0 && isPartialDate(adopted)) days[index] = dayNumber(adopted, '-01-01');
  }
  return days;
}

/**
 * The day from which an instrument may bind a State a year after its ratification is registered; 0
 * where nothing is told of that; so far away that it is never reached where the term is another one,
 * and the full check has the word.
 */
function bindingDays({ instruments }: ReferenceIndex): Float64Array {
  const days = new Float64Array(instrumentIndexes);
  for (const instrument of instruments.values()) {
    const { code, inForce = '' } = instrument;
    const index = instrumentIndex(code);
    if (index < 0) continue;
    const months = bindingDelay(instrument);
    if (months === undefined) continue;
    days[index] = months === 12 ? dayNumber(inForce, '-12-31') : Number.POSITIVE_INFINITY;
  }
  return days;
}

function memberFrom({ countries }: ReferenceIndex, code: string): number {
  const since = countries.get(code)?.memberSince;
  return isPartialDate(since) ? dayNumber(since, '-01-01') : 0;
}
