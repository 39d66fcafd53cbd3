import type { Column } from '../map/columns.js';
import { exactDay, instrumentIndex, instrumentIndexes } from '../map/exact-text.js';
import type { ColumnKind } from '../map/fields.js';
import { isPartialDate } from '../map/partial-date.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { DuplicateRule } from '../rules/duplicate-rule.js';
import { type CellReader, dayNumber } from './cell-reading.js';

/** `look`: the full check has the word. The others: nothing is to be said of the row. */
export const verdicts = { look: 0, clean: 1, compared: 2, otherState: 3 } as const;

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
  /** Where the instruments of compared rows are noted. */
  readonly seen: Set<string>;
}

/** A State as rows name it. */
interface State {
  readonly code: string;
  /** The line on which each instrument stands, as the duplicate rule keeps it. */
  readonly lines: Uint32Array;
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
  const { columns, read, duplicates, reference, compare, country, seen } = options;
  const cellsOf = (kind: ColumnKind): readonly number[] =>
    columns.flatMap((column, cell) => (column.kind === kind ? [cell] : []));
  const [instrument, ...otherInstruments] = cellsOf('instrument');
  const states = cellsOf('country');
  const rest = order.map(cellsOf);
  const laws = ['law', 'lawNumber', 'lawDate'].flatMap((kind) => cellsOf(kind as ColumnKind));
  // Columns that may contradict each other need the full check.
  const twofold = rest.some((cells) => cells.length > 1) || otherInstruments.length > 0;
  const lawTwice = cellsOf('law').length > 0 && laws.length > 1;
  if (instrument === undefined || twofold || lawTwice) return look;
  const checked = Uint32Array.from(rest.flat());
  const kinds = order.flatMap((kind) => cellsOf(kind).map(() => kind));
  const adoptions = adoptionDays(reference);
  const records = compare ? ourRecords(reference, kinds) : [];
  const known = new Map<string, State>();
  const ours = stateOf(country);

  function stateOf(code: string): State {
    const state = known.get(code) ?? { code, lines: duplicates.linesOf(code) };
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
    if (code === undefined) return ours;
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
    for (let at = 0; at < checked.length; at++) {
      const cell = checked[at] ?? 0;
      const text = cells[cell] ?? '';
      if (text === '') continue;
      if (record && text !== record.texts[at]) return verdicts.look;
      const day = exactDay(text);
      if (day >= 0) {
        if (day < start) return verdicts.look;
        start = day;
        continue;
      }
      const reading = read(cell, text);
      if (!reading.plain || reading.to < start) return verdicts.look;
      if (reading.from > start) start = reading.from;
    }
    state.lines[index] = line;
    if (state !== ours) return verdicts.otherState;
    if (!record) return verdicts.clean;
    seen.add(record.code);
    return verdicts.compared;
  };
}

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

/** The first day on which each instrument can be ratified; no number for those not in the list. */
function adoptionDays({ instruments }: ReferenceIndex): Float64Array {
  const days = new Float64Array(instrumentIndexes).fill(Number.NaN);
  for (const { code, adopted } of instruments.values()) {
    const index = instrumentIndex(code);
    if (index >= 0 && isPartialDate(adopted)) days[index] = dayNumber(adopted, '-01-01');
  }
  return days;
}
