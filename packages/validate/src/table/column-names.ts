import { hiddenCharacters } from '../cells/hidden-characters.js';
import {
  ambiguousNames,
  countingNames,
  headerNames,
  hostileNames,
  type NamedKind,
  otherThings,
} from '../cells/lexicon/header-names.js';
import type { CellNotice } from '../cells/notice.js';
import { namesIn, plainName } from '../cells/plain-text.js';
import { nearestWord } from './nearest.js';
import type { TableNotice } from './notice.js';

/** What the name of a column says. */
export type NameReading =
  | KnownName
  /** `nearest`: a known name that is much like it. */
  | { readonly kind: 'unknown'; readonly nearest: string | undefined };

type KnownName = ColumnName | { /** It only counts the rows. */ readonly kind: 'counting' };

interface ColumnName {
  readonly kind: 'known';
  /** What it may mean; the first is the likeliest. */
  readonly candidates: readonly [NamedKind, ...NamedKind[]];
}

/** Longer texts are not slips of a known name. */
const longestName = 60;
/** Longer texts are not names at all. */
const longestHeader = 300;

/** Says what the name of a column means, and finds the nearest for one that is not known. */
export function readName(header: string): NameReading {
  const name = knownName(header);
  if (name) return name;
  const plain = header.length > longestHeader ? '' : plainName(header);
  if (plain === '' || plain.length > longestName || otherThings.has(plain)) {
    return { kind: 'unknown', nearest: undefined };
  }
  const names = knownNames().all;
  return { kind: 'unknown', nearest: nearestWord(plain, names) ?? longestWithin(plain, names) };
}

/** What the name of a column means, if it is known: a quick look. */
function knownName(header: string): KnownName | undefined {
  if (header.length > longestHeader) return undefined;
  const whole = findName(header);
  if (whole) return whole;
  const plain = plainName(header);
  const counts = plain === '' ? /[№#]/u.test(header) : knownNames().counting.has(plain);
  return counts ? { kind: 'counting' } : partOfName(header);
}

/** What a text is the name of, if it is the name of a column that is read. */
export function columnNamed(text: string): NamedKind | undefined {
  const name = knownName(text);
  return name?.kind === 'known' ? name.candidates[0] : undefined;
}

function findName(text: string): ColumnName | undefined {
  const plain = plainName(text);
  const column = knownNames().columns.get(compact(plain));
  if (column === undefined) return undefined;
  const candidates: ColumnName['candidates'] = knownNames().ambiguous.has(plain)
    ? [column, 'lawDate']
    : [column];
  return { kind: 'known', candidates };
}

/** A name in two languages, or with a remark: `Convention / Конвенция`, `Date (dd.mm.yyyy)`. */
function partOfName(header: string): ColumnName | undefined {
  const bare = header.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
  const whole = bare === header ? undefined : findName(bare);
  if (whole) return whole;
  const parts = bare.split(/[/|\n\r]/u).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const found = parts.map(findName);
  const [first] = found;
  const isOne = found.every((part) => part?.candidates[0] === first?.candidates[0]);
  return isOne ? first : undefined;
}

/** The lexicon of names as they are looked up; laid out when the first name is read. */
interface KnownNames {
  readonly all: readonly string[];
  /** Columns by their names without spaces, so that `inforce` and `lawnumber` are known. */
  readonly columns: ReadonlyMap<string, NamedKind>;
  readonly ambiguous: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
}

let laidOut: KnownNames | undefined;

function knownNames(): KnownNames {
  if (laidOut) return laidOut;
  const named = Object.entries(headerNames).flatMap(([column, names]) =>
    namesIn(names).map((name) => ({ name, column: column as NamedKind })),
  );
  laidOut = {
    all: named.map(({ name }) => name),
    columns: new Map(named.map(({ name, column }) => [compact(name), column])),
    ambiguous: new Set(namesIn(ambiguousNames)),
    counting: new Set(namesIn(countingNames)),
  };
  return laidOut;
}

function compact(name: string): string {
  return name.replaceAll(' ', '');
}

/**
 * The longest known name within a longer one: `date of entry into force` in `date of entry into
 * force for the State`. Single words, such as `date`, are in too many names.
 */
function longestWithin(plain: string, names: readonly string[]): string | undefined {
  return names
    .filter((name) => name.includes(' ') && ` ${plain} `.includes(` ${name} `))
    .toSorted((one, other) => other.length - one.length)[0];
}

/** What may be noticed while a table is planned: of its own, and of the text of a name. */
export type PlanNotice =
  | TableNotice
  | (Extract<CellNotice, { readonly kind: 'hidden-characters' }> & { readonly cell: number });

/**
 * What is wrong with the names of columns as names.
 *
 * @param isHollow Whether the cells of a column are all empty.
 */
export function nameNotices(
  headers: readonly string[],
  isHollow: (cell: number) => boolean,
): readonly PlanNotice[] {
  const names = headers.map((header) => header.trim());
  const firstOf = new Map(names.map((name, cell) => [name, cell] as const).toReversed());
  return names.flatMap((name, cell): readonly PlanNotice[] => {
    if (name === '') return [{ kind: 'empty-header', cell, isHollow: isHollow(cell) }];
    const hidden = hiddenCharacters(headers[cell] ?? '');
    const first = firstOf.get(name) ?? cell;
    return [
      ...(hidden ? [{ ...hidden, cell }] : []),
      ...(first < cell ? [{ kind: 'duplicate-header', cell, first, name } as const] : []),
      ...(hostileNames.has(name) ? [{ kind: 'hostile-header', cell, name } as const] : []),
    ];
  });
}
