import { distance } from 'fastest-levenshtein';
import { type ColumnKind, fields } from '../cells/fields.js';
import { readInstrument } from '../cells/instruments.js';
import { plainName } from '../cells/plain-text.js';

/** What a column of theirs is, by their name of it: a field of ours, `ignore`, or an instrument. */
export type ColumnMap = Readonly<Record<string, string>>;

/** What the option `map` makes of a column. */
export type MappedTo =
  | { readonly kind: 'field'; readonly field: ColumnKind }
  | { readonly kind: 'instrument'; readonly code: string }
  | { readonly kind: 'ignore' };

/** A name in the option `map` that nothing bears. */
export interface UnknownTarget {
  readonly target: string;
  readonly nearest: string | undefined;
}

/** Names of ours that the option takes. */
export const targets: readonly string[] = [...fields, 'law', 'ignore'];

/** What a name of ours in the option stands for; undefined where it is none. */
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

/** The first name of the option that is none of ours. */
export function unknownTarget(map: ColumnMap): UnknownTarget | undefined {
  const target = Object.values(map).find((one) => mappedTo(one) === undefined);
  return target === undefined ? undefined : { target, nearest: nearestOf(target, targets) };
}

/** The name of the option that stands for a column; columns without a name go by their numbers. */
export function mapEntry(map: ColumnMap, header: string, cell: number): string | undefined {
  if (Object.hasOwn(map, header)) return header;
  const plain = plainName(header);
  const number = String(cell + 1);
  return plain === ''
    ? Object.keys(map).find((name) => name === number)
    : Object.keys(map).find((name) => plainName(name) === plain);
}

/** The name that is most like another one, where it is like enough. */
export function nearestOf(name: string, all: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  const lower = name.toLowerCase();
  // Two slips, or two in five letters: whoever writes an option looks at the names.
  let least = Math.max(2, Math.floor(name.length * 0.4));
  let nearest: string | undefined;
  for (const other of all) {
    if (other.length > longestName) continue;
    const slips = distance(lower, other.toLowerCase());
    if (slips > least || (slips === least && nearest !== undefined)) continue;
    least = slips;
    nearest = other;
  }
  return nearest;
}

/** Longer names are texts. */
const longestName = 60;
