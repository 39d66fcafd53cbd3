import { type ColumnKind, fields } from '../cells/fields.js';
import { readInstrument } from '../cells/instruments.js';
import { plainName } from '../cells/plain-text.js';

/** What each column of the file holds, by its name there: a field of ours, `ignore`, or an instrument. */
export type ColumnMap = Readonly<Record<string, string>>;

/** What the option `map` makes of a column. */
export type MappedTo =
  | { readonly kind: 'field'; readonly field: ColumnKind }
  | { readonly kind: 'instrument'; readonly code: string }
  | { readonly kind: 'ignore' };

/** Names of ours that the option accepts. */
export const targets: readonly string[] = [...fields, 'law', 'ignore'];

/** What a name of ours in the option means; undefined where it means nothing. */
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

/** The name in the option that means a column; columns without a name go by their numbers. */
export function mapEntry(map: ColumnMap, header: string, cell: number): string | undefined {
  if (Object.hasOwn(map, header)) return header;
  const plain = plainName(header);
  const number = String(cell + 1);
  return plain === ''
    ? Object.keys(map).find((name) => name === number)
    : Object.keys(map).find((name) => plainName(name) === plain);
}

/** What the option makes of a column; undefined where it does not mention it. */
export function mappedColumn(map: ColumnMap, header: string, cell: number): MappedTo | undefined {
  const name = mapEntry(map, header, cell);
  return name === undefined ? undefined : mappedTo(map[name] ?? '');
}
