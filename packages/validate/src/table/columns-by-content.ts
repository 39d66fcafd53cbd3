import { columnContent, countsRows } from '../cells/content.js';
import type { CountryReader } from '../cells/countries.js';
import type { ColumnKind } from '../cells/fields.js';
import type { Draft } from '../rules/draft.js';
import type { Column } from './columns.js';

/** A column with what is to be said of its name. */
export interface NamedColumn {
  readonly column: Column;
  readonly draft?: Draft;
}

/** Names that may stand over codes of anything. */
const vague = /^\s*(?:code|name|id|номер|number|no\.?|код|название|наименование|атауы|коды)\s*$/iu;

interface Circumstances {
  readonly headless?: boolean;
  readonly instrument?: string | undefined;
}

/**
 * Gives columns that no name explains the kind that their cells show, as far as that kind is still
 * wanted. Which of its dates a column of dates holds nobody can see, so a column with a name of its
 * own is not taken for one.
 */
export function byContent(
  named: readonly NamedColumn[],
  filled: readonly (readonly string[])[],
  countries: CountryReader,
  { headless = false, instrument }: Circumstances,
): readonly NamedColumn[] {
  const has = (...kinds: readonly ColumnKind[]): boolean =>
    columns.some(({ column: { kind } }) => kind !== undefined && kinds.includes(kind));
  let columns = named;
  for (const [cell, { column }] of named.entries()) {
    const isVague = vague.test(column.header);
    if (column.by === 'map' || (column.kind !== undefined && !isVague)) continue;
    const cells = filled[cell] ?? [];
    const kind = kindOf(column, cells);
    if (kind === undefined || kind === column.kind) continue;
    const read: NamedColumn = {
      column: { header: column.header, kind, by: 'content' },
      ...(!headless && { draft: toldByContent(column.header, kind, cell) }),
    };
    columns = columns.map((other, at) => (at === cell ? read : other));
  }
  return columns;

  function kindOf({ header }: Column, cells: readonly string[]): ColumnKind | undefined {
    const content = columnContent(cells, countries);
    const nameless = header.trim() === '';
    switch (content) {
      case 'instrument':
        return !has('instrument') && instrument === undefined ? 'instrument' : undefined;
      case 'number':
        // Bare numbers are instruments only where nothing else is, and where they do not count.
        if (has('instrument', 'title') || instrument !== undefined) return undefined;
        return (nameless || vague.test(header)) && !countsRows(cells) ? 'instrument' : undefined;
      case 'country':
        return has('country') ? undefined : 'country';
      case 'status':
        return has('status') ? undefined : 'status';
      case 'law':
        return nameless && !has('law', 'lawNumber', 'lawDate') ? 'law' : undefined;
      case 'date': {
        if (!nameless || has('inForce')) return undefined;
        return has('registered') ? 'inForce' : 'registered';
      }
      default:
        return undefined;
    }
  }
}

function toldByContent(header: string, kind: ColumnKind, cell: number): Draft {
  return {
    code: 'map.column-by-content',
    say: ({ shape }) => shape.columnByContent({ header, kind }),
    cell,
    suggestion: kind,
  };
}
