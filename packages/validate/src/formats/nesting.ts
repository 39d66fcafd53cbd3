/** A step from a value to one within it. */
export type Step = string | number;

/** Where the value of a column is: at a path within its record, or the key at the end of the path. */
export interface PlaceWithin {
  readonly path: readonly Step[];
  readonly isKey?: true;
}

type Values = Readonly<Record<string, unknown>>;

/** What texts name for the most part: `key`: neither instruments nor States. */
export type NameOfKeys = (texts: readonly string[]) => string;

/**
 * How the rows within records are found: a State with a list of its ratifications, an object with a
 * member for each instrument, records within other objects.
 */
export interface Nesting {
  /** The members, with plain values, that name what all rows within are about. */
  readonly kept: readonly string[];
  /** The members of this level are those of the row: there are no rows within. */
  readonly isRow: boolean;
  /** Objects whose members are read as if they were members of this level. */
  readonly lifted: readonly Lifted[];
  readonly into?: Into;
}

interface Lifted {
  readonly key: string;
  /** Its members are called by both keys: `country name`. */
  readonly isPrefixed: boolean;
}

/** The member that holds the rows, and what it is. */
interface Into {
  /** undefined: the record itself is the list, or the object with a member for each name. */
  readonly key: string | undefined;
  readonly kind: 'list' | 'texts' | 'members' | 'object';
  /** The column for the texts of a list, or for the keys of members. */
  readonly name: string;
  readonly inner: Nesting;
}

/** A row within a record: its values, and where each of them is. */
export interface RowWithin {
  readonly value: Values;
  readonly places: ReadonlyMap<string, PlaceWithin>;
  readonly path: readonly Step[];
}

/** Deeper levels are not searched. */
const deepest = 4;

/** Objects that only wrap the values of a record, in the answers of programs. */
const wrappers: ReadonlySet<string> = new Set(
  'attributes properties fields data record item node value values _source'.split(' '),
);

/** `id`, `no`, `in` are codes of States only in capitals. */
const shortWord = /^\p{Ll}{1,2}$/u;

/** The title of what all rows within are about: it is compared with the number that stands there. */
function isTitle(key: string, values: readonly unknown[]): boolean {
  return /^(?:official|short|full)?[ _-]?title$/iu.test(key) && !values.some(isNested);
}

/** A number alone names nothing. */
const hasLetter = /\p{L}/u;

/**
 * Finds out how the rows within records are found.
 *
 * @param around What the keys of the records name.
 * @returns undefined: the records are rows themselves.
 */
export function nestingOf(
  records: readonly unknown[],
  nameOfKeys: NameOfKeys,
  around?: string,
): Nesting | undefined {
  const name = (texts: readonly string[]): string =>
    nameOfKeys(texts.map((text) => (shortWord.test(text) ? '' : text)));
  const lists = records.filter(Array.isArray);
  if (lists.length > 0 && lists.length * 2 > records.length) return ofLists(lists, name, around);
  const found = findNesting(records.filter(isObject), name, 0);
  return found.into === undefined && found.lifted.length === 0 ? undefined : found;
}

/** Records that are lists of texts: `{"C087": ["KAZ", "FRA"]}`. */
function ofLists(
  lists: readonly (readonly unknown[])[],
  nameOfKeys: NameOfKeys,
  around: string | undefined,
): Nesting | undefined {
  const texts = wordsAmong(lists.flat());
  const what = texts.length === 0 ? 'key' : nameOfKeys(texts);
  if (around === undefined || what === 'key' || what === around) return undefined;
  return {
    ...leaf,
    isRow: false,
    into: { key: undefined, kind: 'texts', name: what, inner: leaf },
  };
}

/** What the values of a level name: instruments, States. */
type Subjects = ReadonlyMap<string, string>;

function findNesting(records: readonly Values[], nameOfKeys: NameOfKeys, depth: number): Nesting {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const valuesOf = (key: string): readonly unknown[] =>
    records.flatMap((record) => (Object.hasOwn(record, key) ? [record[key]] : []));
  const own = subjectsAmong(keys, valuesOf, nameOfKeys);
  const keyed = keyedBy(keys, valuesOf, { names: new Set(own.values()), depth }, nameOfKeys);
  if (keyed) return { kept: [...own.keys()], isRow: false, lifted: [], into: keyed };
  const lifted = keys.flatMap((key) => liftedAt(key, valuesOf(key), nameOfKeys));
  const all = new Map([
    ...own,
    ...lifted.flatMap(({ key, subjects }) => [...subjects].map(([, what]) => [key, what] as const)),
  ]);
  const names = new Set(all.values());
  const into =
    depth >= deepest || names.size > 1
      ? undefined
      : firstOf(keys, (key) => findInto(key, valuesOf(key), nameOfKeys, { names, depth }));
  return {
    kept: into
      ? keys.filter((key) => own.has(key) || isTitle(key, valuesOf(key)))
      : [...own.keys()],
    isRow: into === undefined,
    lifted: lifted
      .filter(({ key }) => key !== into?.key)
      .map(({ key, isPrefixed }) => ({ key, isPrefixed })),
    ...(into && { into }),
  };
}

/**
 * An object with a member for each State, or for each instrument: its keys name them, and its members
 * are objects or lists.
 */
function keyedBy(
  keys: readonly string[],
  valuesOf: (key: string) => readonly unknown[],
  { names, depth }: Around,
  nameOfKeys: NameOfKeys,
): Into | undefined {
  const nested = keys.filter((key) => valuesOf(key).some(isNested));
  if (depth >= deepest || nested.length < fewestKeyed) return undefined;
  const what = nameOfKeys(nested);
  if (what === 'key' || names.has(what)) return undefined;
  const members = nested.flatMap(valuesOf).filter(isNested);
  const lists = members.filter(Array.isArray) as readonly (readonly unknown[])[];
  const objects = [...members, ...lists.flat()].filter(isObject);
  const inner =
    objects.length > 0
      ? findNesting(objects.slice(0, sampled), nameOfKeys, depth + 1)
      : ofLists(lists, nameOfKeys, what);
  return inner && { key: undefined, kind: 'members', name: what, inner };
}

/** A single member with the name of a State may be something else. */
const fewestKeyed = 2;

/** The members with plain values that name instruments or States, and which of the two. */
function subjectsAmong(
  keys: readonly string[],
  valuesOf: (key: string) => readonly unknown[],
  nameOfKeys: NameOfKeys,
): Subjects {
  return new Map(
    keys.flatMap((key): readonly (readonly [string, string])[] => {
      const texts = wordsAmong(valuesOf(key));
      const what = texts.length === 0 ? 'key' : nameOfKeys(texts);
      return what === 'key' ? [] : [[key, what]];
    }),
  );
}

function wordsAmong(values: readonly unknown[]): readonly string[] {
  return values.filter(
    (value): value is string =>
      typeof value === 'string' && value.length < longestName && hasLetter.test(value),
  );
}

/** Longer texts name nothing. */
const longestName = 200;

/** A member that is an object around plain values, one of which names an instrument or a State. */
function liftedAt(
  key: string,
  values: readonly unknown[],
  nameOfKeys: NameOfKeys,
): readonly (Lifted & { readonly subjects: Subjects })[] {
  const objects = values.filter(isObject);
  if (objects.length === 0 || objects.length * 2 < values.length) return [];
  const keys = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  const isPlain = objects.every((one) => Object.values(one).every((each) => !isNested(each)));
  if (!isPlain || keys.length === 0 || keys.length > mostLifted) return [];
  const subjects = subjectsAmong(keys, (inner) => objects.map((one) => one[inner]), nameOfKeys);
  const areNames = nameOfKeys(keys) !== 'key';
  if (subjects.size === 0 && !areNames) return [];
  return [{ key, isPrefixed: !areNames && !wrappers.has(key), subjects }];
}

const mostLifted = 250;

interface Around {
  /** What is named around the member: instruments, States. */
  readonly names: ReadonlySet<string>;
  readonly depth: number;
}

/** How rows are found in a member; undefined: there are none. */
function findInto(
  key: string,
  values: readonly unknown[],
  nameOfKeys: NameOfKeys,
  { names, depth }: Around,
): Into | undefined {
  const tells = (what: string): boolean => what !== 'key' && !names.has(what);
  const elements = values.filter(Array.isArray).flat() as readonly unknown[];
  if (elements.length > 0) {
    const sample = elements.slice(0, sampled);
    const objects = sample.filter(isObject);
    if (objects.length * 2 > sample.length) {
      const inner = findNesting(objects, nameOfKeys, depth + 1);
      const hasRows = inner.into !== undefined || namesAny(objects, inner, nameOfKeys, tells);
      return hasRows ? { key, kind: 'list', name: '', inner } : undefined;
    }
    const texts = wordsAmong(sample);
    const what = texts.length * 2 > sample.length ? nameOfKeys(texts) : 'key';
    return tells(what) ? { key, kind: 'texts', name: what, inner: leaf } : undefined;
  }
  const objects = values.filter(isObject);
  if (objects.length === 0 || objects.length * 2 < values.length) return undefined;
  const what = nameOfKeys([...new Set(objects.flatMap((one) => Object.keys(one)))]);
  const members = objects.flatMap((one) => Object.values(one)).filter(isObject);
  if (tells(what) && members.length > 0) {
    const inner = findNesting(members, nameOfKeys, depth + 1);
    return { key, kind: 'members', name: what, inner };
  }
  const inner = findNesting(objects, nameOfKeys, depth + 1);
  return inner.into && { key, kind: 'object', name: '', inner };
}

const sampled = 200;
const leaf: Nesting = { kept: [], isRow: true, lifted: [] };

/** Whether the rows of a list name what is not named around it. */
function namesAny(
  objects: readonly Values[],
  { kept, lifted }: Nesting,
  nameOfKeys: NameOfKeys,
  tells: (what: string) => boolean,
): boolean {
  if (lifted.length > 0) return true;
  if (kept.length === 0 && tells('instrument')) return numberAny(objects, nameOfKeys);
  return kept.some((key) => tells(nameOfKeys(wordsAmong(objects.map((one) => one[key])))));
}

/** Whether a member of each object may be the number of an instrument. */
function numberAny(objects: readonly Values[], nameOfKeys: NameOfKeys): boolean {
  return Object.keys(objects[0] ?? {}).some((key) => {
    const texts = objects.map((one) => String(one[key] ?? ''));
    return texts.every((text) => /^\d{1,3}$/.test(text)) && nameOfKeys(texts) === 'instrument';
  });
}

/**
 * The rows within a record; undefined where it does not have the form of the others.
 *
 * @param outer The values around the record.
 */
export function rowsWithin(value: unknown, nesting: Nesting): readonly RowWithin[] | undefined {
  if (isObject(value)) return unfold(value, nesting, noRow);
  const { into } = nesting;
  return into && into.key === undefined ? rowsInto(value, into, noRow) : undefined;
}

const noRow: RowWithin = { value: {}, places: new Map(), path: [] };

function unfold(
  value: Values,
  nesting: Nesting,
  around: RowWithin,
): readonly RowWithin[] | undefined {
  const { kept, isRow, lifted, into } = nesting;
  const { path } = around;
  const row = startRow(around, path);
  const isLifted = new Map(lifted.map((one) => [one.key, one]));
  for (const key of isRow ? Object.keys(value) : kept) {
    if (Object.hasOwn(value, key) && !isLifted.has(key)) put(row, key, value[key], [...path, key]);
  }
  for (const { key, isPrefixed } of lifted) {
    const inner = value[key];
    if (!isObject(inner)) continue;
    for (const [name, one] of Object.entries(inner)) {
      put(row, isPrefixed ? `${key} ${name}` : name, one, [...path, key, name]);
    }
  }
  if (!into) return [row];
  if (into.key === undefined) return rowsInto(value, into, row);
  return rowsInto(value[into.key], into, { ...row, path: [...path, into.key] });
}

function rowsInto(
  member: unknown,
  { key: ownKey, kind, name, inner }: Into,
  around: RowWithin,
): readonly RowWithin[] | undefined {
  const { path } = around;
  const within = (one: unknown, step: Step): readonly RowWithin[] => {
    const at: RowWithin = { ...around, path: [...path, step] };
    return (isObject(one) ? unfold(one, inner, at) : undefined) ?? [];
  };
  if (member === null || member === undefined) return [];
  switch (kind) {
    case 'list':
      return Array.isArray(member) ? member.flatMap((one, at) => within(one, at)) : undefined;
    case 'texts':
      return Array.isArray(member)
        ? member.map((one, at) => {
            const row = startRow(around, [...path, at]);
            put(row, name, one, row.path);
            return row;
          })
        : undefined;
    case 'members':
      return isObject(member)
        ? Object.entries(member).flatMap(([key, one]) => {
            // What is plain beside the members of an object is about all of them.
            if (ownKey === undefined && !isNested(one)) return [];
            const row = startRow(around, [...path, key]);
            put(row, name, key, row.path, true);
            if (isObject(one)) return unfold(one, inner, row) ?? [];
            if (Array.isArray(one)) return rowsOfList(one, inner, row);
            put(row, 'value', one, row.path);
            return [row];
          })
        : undefined;
    case 'object':
      return isObject(member) ? unfold(member, inner, around) : undefined;
  }
}

/** The rows of a list that is the member of a name: of objects, or of texts. */
function rowsOfList(
  list: readonly unknown[],
  inner: Nesting,
  around: RowWithin,
): readonly RowWithin[] {
  if (inner.into?.kind === 'texts') return rowsInto(list, inner.into, around) ?? [];
  return list.flatMap((one, at) =>
    isObject(one) ? (unfold(one, inner, { ...around, path: [...around.path, at] }) ?? []) : [],
  );
}

interface GrowingRow extends RowWithin {
  readonly value: Record<string, unknown>;
  readonly places: Map<string, PlaceWithin>;
}

function startRow({ value, places }: RowWithin, path: readonly Step[]): GrowingRow {
  return { value: { ...value }, places: new Map(places), path };
}

/** Adds a value to a row. What is around it is called otherwise where it has the same name. */
function put(
  { value, places }: GrowingRow,
  key: string,
  one: unknown,
  path: readonly Step[],
  isKey = false,
): void {
  if (Object.hasOwn(value, key)) {
    const outer = `${key} (outer)`;
    value[outer] = value[key];
    const place = places.get(key);
    if (place) places.set(outer, place);
  }
  value[key] = one;
  places.set(key, isKey ? { path, isKey } : { path });
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
