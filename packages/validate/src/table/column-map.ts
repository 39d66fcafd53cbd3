import { type ColumnKind, fields } from '../cells/fields.js';
import { readInstrument } from '../cells/instruments.js';
import { plainName } from '../cells/plain-text.js';

/** The content of columns by their names in the file: a field of ours, `ignore`, or an instrument. */
export type ColumnMap = Readonly<Record<string, string>>;

/** The meaning of a column according to the option `map`. */
export type MappedTo =
  | { readonly kind: 'field'; readonly field: ColumnKind }
  | { readonly kind: 'instrument'; readonly code: string }
  | { readonly kind: 'ignore' };

/** The names of ours that the option accepts, besides codes of instruments. */
export const targets: readonly string[] = [...fields, 'law', 'ignore'];

/** The meaning of a value in the option; undefined if it is unknown. */
export function mappedTo(target: string): MappedTo | undefined {
  if (target === 'ignore') return { kind: 'ignore' };
  if (targets.includes(target)) return { kind: 'field', field: target as ColumnKind };
  const plain = plainName(target).replaceAll(' ', '');
  const known = targets.find((one) => one.toLowerCase() === plain);
  if (known !== undefined) return mappedTo(known);
  const reading = readInstrument(target);
  if (reading.kind === 'read' && /^[CP]/iu.test(target)) {
    return { kind: 'instrument', code: reading.code };
  }
  return undefined;
}

/** The key in the option for a column; columns without a name are referred to by their numbers. */
export function mapEntry(map: ColumnMap, header: string, cell: number): string | undefined {
  if (Object.hasOwn(map, header)) return header;
  const names = Object.keys(map);
  if (names.length === 0) return undefined;
  const plain = plainName(header);
  const number = String(cell + 1);
  return plain === ''
    ? names.find((name) => name === number)
    : names.find((name) => plainName(name) === plain);
}

/** The meaning of a column according to the option; undefined if the option does not mention it. */
export function mappedColumn(map: ColumnMap, header: string, cell: number): MappedTo | undefined {
  const name = mapEntry(map, header, cell);
  return name === undefined ? undefined : mappedTo(map[name] ?? '');
}
