import { closest, distance } from 'fastest-levenshtein';
import { ambiguousNames, countingNames, headerNames, type NamedKind } from './header-names.js';

/** How one column's name was understood. */
export type HeaderReading =
  /** `ambiguous`: the name may mean another date as well. */
  | { readonly kind: 'known'; readonly column: NamedKind; readonly ambiguous?: true }
  /** It only counts the rows. */
  | { readonly kind: 'counting' }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined };

/** Longer texts are no slips of a known name. */
const longestName = 60;

/** A reader of column names; the table of synonyms is laid out once. */
export function createHeaderReader(): (header: string) => HeaderReading {
  reader ??= newReader();
  return reader;
}

let reader: ((header: string) => HeaderReading) | undefined;

function newReader(): (header: string) => HeaderReading {
  const known = new Map<string, NamedKind>();
  for (const [column, names] of Object.entries(headerNames)) {
    // `inforce` and `lawnumber`: the words run together.
    for (const name of names) known.set(compact(name), column as NamedKind);
  }
  const names = Object.values(headerNames).flat();

  const find = (text: string): (HeaderReading & { readonly kind: 'known' }) | undefined => {
    const plain = plainName(text);
    const column = known.get(compact(plain));
    if (column === undefined) return undefined;
    return { kind: 'known', column, ...(ambiguousNames.has(plain) && { ambiguous: true }) };
  };

  /** A name in two languages, or with a remark: `Convention / Конвенция`, `Date (dd.mm.yyyy)`. */
  const findPart = (header: string): HeaderReading | undefined => {
    const bare = header.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
    const whole = bare === header ? undefined : find(bare);
    if (whole) return whole;
    const parts = bare.split(/[/|\n\r]/u).filter((part) => part.trim() !== '');
    if (parts.length < 2) return undefined;
    const found = parts.map(find);
    const [first] = found;
    return first && found.every((part) => part?.column === first.column) ? first : undefined;
  };

  return (header) => {
    const whole = find(header);
    if (whole) return whole;
    const plain = plainName(header);
    if (plain === '' ? /[№#]/u.test(header) : countingNames.has(plain)) return { kind: 'counting' };
    if (plain === '' || plain.length > longestName) return { kind: 'unknown', nearest: undefined };
    const part = findPart(header);
    if (part) return part;
    const nearest = closest(plain, names);
    // One slip in four letters is a slip; more is another word.
    const near = distance(plain, nearest) <= Math.floor(plain.length / 4);
    return { kind: 'unknown', nearest: near ? nearest : longestWithin(plain, names) };
  };
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

/** A name without case, punctuation and doubled spaces; `lawNumber` becomes `law number`. */
export function plainName(header: string): string {
  return header
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
