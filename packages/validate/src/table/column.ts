import { detectDayMonthOrder, isAmbiguousDate } from '../cells/date-forms.js';
import type { Field } from '../cells/fields.js';
import type { CellColumn } from '../cells/reading.js';

/** How one column of the file is read. */
export interface Column extends CellColumn {
  readonly header: string;
  /** A column of instruments whose cells give their titles too. */
  readonly titled?: boolean;
  /** How it came to be read so; absent where nothing says what it holds. */
  readonly by?: 'name' | 'map' | 'content';
  /** What says so is thin: no cell of it is corrected. */
  readonly isGuessed?: true;
  /** It is not read, and answers a question with yes and no: it may say that a State did not ratify. */
  readonly mayAnswer?: true;
  /** It only counts the rows. */
  readonly counts?: boolean;
  /** The instrument, or the State, that all cells of the column are about. */
  readonly about?: string;
}

/** Our fields that a column gives. */
export function fieldsOf({ kind, titled }: Column): readonly Field[] {
  if (kind === undefined) return [];
  if (kind === 'law') return ['lawNumber', 'lawDate'];
  if (kind === 'statement') return ['registered', 'denounced', 'status'];
  return kind === 'instrument' && titled ? ['instrument', 'title'] : [kind];
}

/** The order of day and month that cells show. */
export function dateOrder(cells: readonly string[]): Pick<Column, 'dayFirst' | 'needsOrder'> {
  const dayFirst = detectDayMonthOrder(cells);
  if (dayFirst === undefined) return {};
  return { dayFirst, needsOrder: cells.some((text) => isAmbiguousDate(text)) };
}
