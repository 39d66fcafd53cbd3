import type { Locator } from './locator.js';
import type { SourceRecord } from './record.js';
import type { Tabulator } from './tabulate.js';

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
