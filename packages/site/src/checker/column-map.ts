import type { ColumnView } from '@ilo-kz/validate';
import type { Assignable } from '../words/checker.js';
import type { ColumnMap } from './messages.js';

/** What a column can be assigned to, in the order in which it is offered. */
export const assignables: readonly Assignable[] = [
  'country',
  'instrument',
  'title',
  'lawNumber',
  'lawDate',
  'law',
  'registered',
  'inForce',
  'status',
  'denounced',
  'note',
  'ignore',
];

/** How a column is assigned. */
export type Assignment =
  | { readonly kind: 'automatic' }
  | { readonly kind: 'field'; readonly field: Assignable }
  | { readonly kind: 'instrument'; readonly code: string };

/** The name by which the option `map` knows a column; one without a name is known by its number. */
export function keyOf({ header, column }: ColumnView): string {
  return header.trim() === '' ? String(column) : header;
}

export function assignmentOf(map: ColumnMap, column: ColumnView): Assignment {
  const key = keyOf(column);
  const target = Object.hasOwn(map, key) ? map[key] : undefined;
  if (target === undefined) return { kind: 'automatic' };
  const field = assignables.find((one) => one === target);
  return field === undefined ? { kind: 'instrument', code: target } : { kind: 'field', field };
}

/** The option `map` after a column was assigned. */
export function assigned(map: ColumnMap, column: ColumnView, to: Assignment): ColumnMap {
  const { [keyOf(column)]: _, ...others } = map;
  switch (to.kind) {
    case 'automatic':
      return others;
    case 'field':
      return { ...others, [keyOf(column)]: to.field };
    case 'instrument':
      return { ...others, [keyOf(column)]: to.code };
    default:
      return to satisfies never;
  }
}

/** The code that somebody wrote: `c87` is C087; undefined if it is none. */
export function codeIn(text: string): string | undefined {
  const [, kind = '', number = ''] = /^\s*([cp])\s*0*(\d{1,3})\s*$/i.exec(text) ?? [];
  return number === '' ? undefined : `${kind.toUpperCase()}${number.padStart(3, '0')}`;
}
