import type { Step } from './nesting.js';
import type { CellSpan, SourceRecord } from './record.js';
import type { Tabulator } from './tabulate.js';

/** Finds the places of parts of a record. Only called for findings that are kept. */
export interface Locator {
  /** The cells with their places in the text of a record. */
  readonly spansOf: (record: SourceRecord) => readonly CellSpan[];
  /** The offset in the text of a record for an offset in the value of a cell. */
  readonly offsetIn: (raw: string, span: CellSpan, offset: number) => number;
  /** JSON Pointer to a record, or to one of its values. */
  readonly pointer: (record: SourceRecord, value?: PointedValue) => string;
  /** The place of a value at a path within a record, or of its key; undefined if there is none. */
  readonly spanAt?: (
    record: SourceRecord,
    path: readonly (string | number)[],
    meansKey?: boolean,
  ) => CellSpan | undefined;
  /** The record in which a header first occurs, if the header has no text of its own. */
  readonly homeOf?: (record: SourceRecord, cell: number) => SourceRecord | undefined;
  /** The number of the column of a cell, if the format has no columns of characters. */
  readonly columnOf?: (record: SourceRecord, cell: number) => number;
  /** The name of a cell in the format, such as `C5`. */
  readonly cellName?: (record: SourceRecord, cell: number) => string;
}

interface PointedValue {
  readonly field: string | undefined;
  readonly header: string | undefined;
  /** Position of its cell, from 0. */
  readonly cell?: number | undefined;
}

/** JSON Pointers into a document that was converted to a table. */
export function createPointer(
  table: Pick<Tabulator, 'keyed' | 'lists' | 'homeOf'>,
): Locator['pointer'] {
  return (record, value) => {
    const cell = value?.cell;
    const home = record.index === 0 && cell !== undefined ? table.homeOf(cell) : record;
    const name = record.index === 0 ? home?.cells[cell ?? -1] : value?.header;
    const base = pointerTo(home ?? record);
    const place = name === undefined ? undefined : record.within?.places.get(name);
    if (record.within) return base + stepsOf(place?.path ?? record.within.path);
    if (name === undefined || (table.keyed() && cell === 0)) return base;
    return `${base}/${escaped(table.lists() ? String(cell) : name)}`;
  };
}

/** JSON Pointer to a record; each line of NDJSON is a document of its own. */
function pointerTo({ collection, element }: SourceRecord): string {
  const list = collection === undefined ? '' : `/${escaped(collection)}`;
  return element === undefined ? list : `${list}/${escaped(String(element))}`;
}

function stepsOf(path: readonly Step[]): string {
  return path.map((step) => `/${escaped(String(step))}`).join('');
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** For the records of a dataset, which are not converted to a table. */
export const noTable = {
  headers: () => [],
  keyed: () => false,
  lists: () => false,
  homeOf: () => undefined,
};
