import { closest, distance } from 'fastest-levenshtein';
import {
  ambiguousNames,
  countingNames,
  headerNames,
  type NamedKind,
} from '../cells/lexicon/header-names.js';
import { plainName } from '../cells/plain-text.js';

/** How one column's name was understood. */
export type HeaderReading =
  | KnownName
  | { readonly kind: 'unknown'; readonly nearest: string | undefined };

/** A name that is known. */
type KnownName =
  /** `ambiguous`: the name may mean another date as well. */
  | { readonly kind: 'known'; readonly column: NamedKind; readonly ambiguous?: true }
  /** It only counts the rows. */
  | { readonly kind: 'counting' };

/** Longer texts are no slips of a known name. */
const longestName = 60;
/** Longer texts are no names at all. */
const longestHeader = 300;

/** Names that resemble a known one and are none: of a `signatory` the `signature` is another thing. */
const otherWords: ReadonlySet<string> = new Set(['signature', 'stage', 'stated']);

/** Understands a column's name, and finds the nearest for one that is not known. */
export function readHeader(header: string): HeaderReading {
  const name = knownName(header);
  if (name) return name;
  const plain = header.length > longestHeader ? '' : plainName(header);
  if (plain === '' || plain.length > longestName || otherWords.has(plain)) {
    return { kind: 'unknown', nearest: undefined };
  }
  const names = allNames();
  const nearest = closest(plain, [...names]);
  // One slip in four letters is a slip; more is another word.
  const near = distance(plain, nearest) <= Math.floor(plain.length / 4);
  return { kind: 'unknown', nearest: near ? nearest : longestWithin(plain, names) };
}

/** Understands a column's name, if it is known: a quick look. */
export function knownName(header: string): KnownName | undefined {
  if (header.length > longestHeader) return undefined;
  const whole = findName(header);
  if (whole) return whole;
  const plain = plainName(header);
  const counts = plain === '' ? /[№#]/u.test(header) : countingNames.has(plain);
  return counts ? { kind: 'counting' } : partOfName(header);
}

type NamedColumn = KnownName & { readonly kind: 'known' };

function findName(text: string): NamedColumn | undefined {
  const plain = plainName(text);
  const column = synonyms().get(compact(plain));
  if (column === undefined) return undefined;
  return { kind: 'known', column, ...(ambiguousNames.has(plain) && { ambiguous: true }) };
}

/** A name in two languages, or with a remark: `Convention / Конвенция`, `Date (dd.mm.yyyy)`. */
function partOfName(header: string): NamedColumn | undefined {
  const bare = header.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
  const whole = bare === header ? undefined : findName(bare);
  if (whole) return whole;
  const parts = bare.split(/[/|\n\r]/u).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const found = parts.map(findName);
  const [first] = found;
  return first && found.every((part) => part?.column === first.column) ? first : undefined;
}

let laidOut: ReadonlyMap<string, NamedKind> | undefined;

/** The names without spaces, so that `inforce` and `lawnumber` are known; laid out once. */
function synonyms(): ReadonlyMap<string, NamedKind> {
  laidOut ??= new Map(
    Object.entries(headerNames).flatMap(([column, names]) =>
      names.map((name): [string, NamedKind] => [compact(name), column as NamedKind]),
    ),
  );
  return laidOut;
}

let flat: readonly string[] | undefined;

function allNames(): readonly string[] {
  flat ??= Object.values(headerNames).flat();
  return flat;
}

function compact(name: string): string {
  return name.replaceAll(' ', '');
}

/**
 * The longest known name within a longer one: `date of entry into force` in `date of entry into
 * force for the State`. Single words, such as `date`, stand in too many names.
 */
function longestWithin(plain: string, names: readonly string[]): string | undefined {
  return names
    .filter((name) => name.includes(' ') && ` ${plain} `.includes(` ${name} `))
    .toSorted((one, other) => other.length - one.length)[0];
}
