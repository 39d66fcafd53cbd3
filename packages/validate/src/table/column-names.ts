import { hiddenCharacters } from '../cells/hidden-characters.js';
import type { NamedKind } from '../cells/lexicon/header-names.js';
import { lexicon } from '../cells/lexicon.js';
import type { CellNotice } from '../cells/notice.js';
import { namesIn, plainName } from '../cells/plain-text.js';
import { isKnownWord, type NameSense, readWords, type WordsReading } from './name-words.js';
import { nearestWord } from './nearest.js';
import type { TableNotice } from './notice.js';

/** What the name of a column says of what it holds. */
export interface NameReading {
  /** What it may hold, the likeliest first; empty: the name does not say it. */
  readonly senses: readonly NameSense[];
  /** `whole`: a name that is known; `words`: its words are; `partly`: some of them. */
  readonly form: 'whole' | 'words' | 'partly' | 'none';
  /** A date of ratification, which may be that of the national law as well. */
  readonly isAmbiguous: boolean;
  /** It does not say of what it is the date, the name, the code. */
  readonly isVague: boolean;
  /** It may be the time to which each row belongs. */
  readonly mayBePeriod: boolean;
  /** It counts the rows, or adds something up. */
  readonly counts: boolean;
  /** It is about something that is not read, such as a language. */
  readonly isOther: boolean;
}

/** How plainly a name that is known says what it means, and what it means as well. */
const wholly = 3;
const asWell = 2.4;
/** A date of whatever; a name that may be above anything. */
const bareDate = 2.2;
const vaguely = 1;

/** Longer texts are not slips of a known name. */
const longestName = 60;
/** Longer texts are not names at all. */
const longestHeader = 300;

const nameless: NameReading = {
  senses: [],
  form: 'none',
  isAmbiguous: false,
  isVague: false,
  mayBePeriod: false,
  counts: false,
  isOther: false,
};

/** Says what the name of a column means: first as a whole, then word by word. */
export function readName(header: string): NameReading {
  if (header.length > longestHeader || header.trim() === '') return nameless;
  const name = plainName(header);
  const { periods, bareDates: dates, counting } = knownNames();
  const mayBePeriod = periods.has(name);
  const isVague = lexicon().vagueNames.has(header.trim().toLowerCase()) || dates.has(name);
  if (name === '' ? /[№#]/u.test(header) : counting.has(name)) {
    // `No` and `№` number the rows, or are the numbers of Conventions: the cells decide.
    return { ...nameless, form: 'whole', counts: true, isVague: true, mayBePeriod };
  }
  const known = wholeName(header, name);
  if (known !== undefined) return { ...ofWholeName(known, isVague), mayBePeriod };
  if (lexicon().otherThings.has(name)) return { ...nameless, isOther: true };
  const reading = ofWords(readWords(header));
  return mayBePeriod ? { ...reading, mayBePeriod } : reading;
}

/**
 * Whether a name is most likely a known word with a slip in it, such as `registerd`. Russian and Kazakh
 * words have endings: these are not slips.
 */
export function isSlipOfName(header: string): boolean {
  const name = plainName(header);
  if (!/^\p{Script=Latin}+$/u.test(name) || isKnownWord(name)) return false;
  if (wholeName(header, name) !== undefined) return false;
  return nearestWord(name, beginningAs(name, knownNames().words)) !== undefined;
}

interface WholeName {
  readonly kind: NamedKind;
  readonly plain: string;
}

function ofWholeName({ kind, plain }: WholeName, isVague: boolean): NameReading {
  const known = knownNames();
  const isCode = lexicon().vagueNames.has(plain);
  const others = (known.secondMeanings.get(kind) ?? []).flatMap(({ other, names }): NameSense[] =>
    names.has(plain)
      ? [{ kind: other, weight: isCode && kind !== 'title' ? vaguely : asWell }]
      : [],
  );
  const weight = known.bareDates.has(plain)
    ? bareDate
    : isCode && kind !== 'title'
      ? vaguely
      : wholly;
  return {
    ...nameless,
    senses: [{ kind, weight }, ...others],
    form: 'whole',
    isAmbiguous: known.ambiguous.has(plain),
    isVague,
  };
}

function ofWords({ senses, counts, isOther, isBareDate, isPartly }: WordsReading): NameReading {
  const [first] = senses;
  if (!first && !counts && !isOther && !isBareDate) return nameless;
  return {
    ...nameless,
    senses,
    form: first === undefined ? 'none' : isPartly ? 'partly' : 'words',
    isAmbiguous: first?.kind === 'registered',
    isVague: isBareDate,
    counts,
    isOther,
  };
}

/** What a text is the name of, if as a whole it is the name of a column that is read. */
export function columnNamed(text: string): NamedKind | undefined {
  if (text.length > longestHeader) return undefined;
  const name = plainName(text);
  return knownNames().counting.has(name) ? undefined : wholeName(text, name)?.kind;
}

/** A name in two languages, or with a remark: `Convention / Конвенция`, `Date (dd.mm.yyyy)`. */
function wholeName(header: string, name: string): WholeName | undefined {
  const whole = findName(name);
  if (whole) return whole;
  const bare = header.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
  const found = bare === header ? undefined : findName(plainName(bare));
  if (found) return found;
  const parts = bare.split(/[/|\n\r]/u).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const [first, ...others] = parts.map((part) => findName(plainName(part)));
  return others.every((part) => part?.kind === first?.kind) ? first : undefined;
}

function findName(plain: string): WholeName | undefined {
  const kind = knownNames().columns.get(compact(plain));
  return kind === undefined ? undefined : { kind, plain };
}

/** The lexicon of names as they are looked up; laid out when the first name is read. */
interface KnownNames {
  /** Names by their first letters: a slip is hardly ever in the first. */
  readonly byFirst: ByFirst;
  /** Those of one word. */
  readonly words: ByFirst;
  /** Those of several words, the longest first. */
  readonly several: readonly string[];
  /** Columns by their names without spaces, so that `inforce` and `lawnumber` are known. */
  readonly columns: ReadonlyMap<string, NamedKind>;
  readonly ambiguous: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
  readonly bareDates: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** What names of a kind mean besides. */
  readonly secondMeanings: ReadonlyMap<string, readonly SecondMeaning[]>;
}

interface SecondMeaning {
  readonly other: NamedKind;
  readonly names: ReadonlySet<string>;
}

type ByFirst = ReadonlyMap<string, readonly string[]>;

function byFirstLetter(names: readonly string[]): ByFirst {
  const lists = new Map<string, string[]>();
  for (const name of names) {
    const list = lists.get(name[0] ?? '') ?? [];
    list.push(name);
    lists.set(name[0] ?? '', list);
  }
  return lists;
}

function beginningAs(name: string, names: ByFirst): readonly string[] {
  return names.get(name[0] ?? '') ?? [];
}

function compact(name: string): string {
  return name.replaceAll(' ', '');
}

let laidOut: KnownNames | undefined;

function knownNames(): KnownNames {
  if (laidOut) return laidOut;
  const named = Object.entries(lexicon().headerNames).flatMap(([column, names]) =>
    namesIn(names).map((name) => ({ name, column: column as NamedKind })),
  );
  const all = named.map(({ name }) => name);
  const several = all.filter((name) => name.includes(' '));
  laidOut = {
    byFirst: byFirstLetter(all),
    words: byFirstLetter(all.filter((name) => !name.includes(' '))),
    several: several.toSorted((one, other) => other.length - one.length),
    columns: new Map(named.map(({ name, column }) => [compact(name), column])),
    ambiguous: new Set(namesIn(lexicon().ambiguousNames)),
    counting: new Set(namesIn(lexicon().countingNames)),
    bareDates: new Set(namesIn(lexicon().bareDates)),
    periods: new Set(namesIn(lexicon().periodNames)),
    secondMeanings: new Map(
      Object.entries(lexicon().secondMeanings).map(([kind, meanings]) => [
        kind,
        Object.entries(meanings ?? {}).map(
          ([other, names]): SecondMeaning => ({
            other: other as NamedKind,
            names: new Set(namesIn(names ?? '')),
          }),
        ),
      ]),
    ),
  };
  return laidOut;
}

/** A known name that is much like the name of a column, with what it means. */
export interface NearName {
  readonly name: string;
  readonly kind: NamedKind;
}

/** The known name that is most like one that is not known; undefined: none is. */
export function nearestName(header: string): NearName | undefined {
  const name = header.length > longestHeader ? '' : plainName(header);
  if (name === '' || name.length > longestName || lexicon().otherThings.has(name)) return undefined;
  const near = nearestWord(name, beginningAs(name, knownNames().byFirst)) ?? longestWithin(name);
  const kind = near === undefined ? undefined : knownNames().columns.get(compact(near));
  return near === undefined || kind === undefined ? undefined : { name: near, kind };
}

/**
 * The longest known name within a longer one: `date of entry into force` in `date of entry into
 * force for the State`. Single words, such as `date`, are in too many names.
 */
function longestWithin(plain: string): string | undefined {
  if (!plain.includes(' ')) return undefined;
  return knownNames().several.find((name) => ` ${plain} `.includes(` ${name} `));
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
      ...(lexicon().hostileNames.has(name)
        ? [{ kind: 'hostile-header', cell, name } as const]
        : []),
    ];
  });
}
