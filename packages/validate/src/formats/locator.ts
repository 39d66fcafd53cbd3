import type { CellSpan, SourceRecord } from './record.js';
import type { Tabulator } from './tabulate.js';

/** Tells where things stand in a record. Asked only for findings that are kept. */
export interface Locator {
  /** Where the cells stand in the text of a record. */
  readonly spansOf: (record: SourceRecord) => readonly CellSpan[];
  /** The offset in a record's text of an offset in a cell's value. */
  readonly offsetIn: (raw: string, span: CellSpan, offset: number) => number;
  /** JSON Pointer to a record, or to its value under a header or a name of ours. */
  readonly pointer: (record: SourceRecord, value?: PointedValue) => string;
  /**
   * Where a value within the `value` of a record stands, or the key under which it does; undefined:
   * nowhere in its text.
   */
  readonly spanAt?: (
    record: SourceRecord,
    path: readonly (string | number)[],
    meansKey?: boolean,
  ) => CellSpan | undefined;
  /** Where a cell of the header stands, if not in the header's own text. */
  readonly homeOf?: (record: SourceRecord, cell: number) => SourceRecord | undefined;
  /** The number of a cell's column, where the format has no columns of characters. */
  readonly columnOf?: (record: SourceRecord, cell: number) => number;
  /** How the format names a cell, such as `C5`. */
  readonly cellName?: (record: SourceRecord, cell: number) => string;
}

interface PointedValue {
  readonly field: string | undefined;
  readonly header: string | undefined;
  /** Position of its cell, from 0. */
  readonly cell?: number | undefined;
}

/** JSON Pointers into a document of which a table was made. */
export function createPointer(
  table: Pick<Tabulator, 'keyed' | 'lists' | 'homeOf'>,
): Locator['pointer'] {
  return (record, value) => {
    const cell = value?.cell;
    const home = record.index === 0 && cell !== undefined ? table.homeOf(cell) : record;
    const name = record.index === 0 ? home?.cells[cell ?? -1] : value?.header;
    const base = pointerTo(home ?? record);
    if (name === undefined || (table.keyed() && cell === 0)) return base;
    return `${base}/${escaped(table.lists() ? String(cell) : name)}`;
  };
}

/** To a record of a document; a line of NDJSON is a document of its own. */
function pointerTo({ collection, element }: SourceRecord): string {
  const list = collection === undefined ? '' : `/${escaped(collection)}`;
  return element === undefined ? list : `${list}/${escaped(String(element))}`;
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Of the records of a dataset no table is made. */
export const noTable = {
  headers: () => [],
  keyed: () => false,
  lists: () => false,
  homeOf: () => undefined,
};
