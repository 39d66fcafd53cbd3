import * as data from '@ilo-kz/data';
import {
  type CollectionName,
  collectionNames,
  idOf,
  isCollectionName,
} from '@ilo-kz/data/collections';
import { redirects } from '@ilo-kz/data/redirects';
import { parseInstrument } from '@ilo-kz/query';
import { statesNamed } from '@ilo-kz/query/states';
import { didYouMean } from './did-you-mean.js';
import { noteReading } from './instrument-code.js';
import type { Output } from './output.js';
import { quotedValue } from './print/quoted-value.js';

/** A published record of any collection. */
export interface AnyRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

const published: Readonly<Record<CollectionName, readonly object[]>> = data;

let all: readonly AnyRecord[] | undefined;

/** All records of all collections. */
export function allRecords(): readonly AnyRecord[] {
  // Instruments come first, so that a code means the instrument, not its ratification.
  all ??= collectionNames.flatMap((collection) =>
    published[collection].map((one) => {
      const record = one as AnyRecord['record'];
      return { collection, id: idOf(collection, record) ?? '', record };
    }),
  );
  return all;
}

let byId: ReadonlyMap<string, AnyRecord> | undefined;

/** The first record with an id, instruments before ratifications. */
export function recordById(id: string): AnyRecord | undefined {
  byId ??= new Map(
    allRecords()
      .flatMap((one) => namesOf(one).map((name) => [name, one] as const))
      .reverse(),
  );
  return byId.get(id);
}

/** The id of a record and its aliases, such as MLC. */
function namesOf({ id, record }: AnyRecord): readonly string[] {
  return [id, ...((record.aliases as readonly string[] | undefined) ?? [])];
}

/** Says how a text was read, if it is not the id of the record or an alias. */
export function noteRecord(written: string, record: AnyRecord, output: Output): void {
  const isExact = namesOf(record).some((name) => written === name || written.endsWith(`/${name}`));
  if (!isExact) noteReading(written, record.id, output);
}

/**
 * A record by what the user wrote.
 *
 * @param written An id, `C087` or `KAZ`, or a collection and an id, `ratifications/C087`; instead of the
 *   id any other text that names one record: `87`, `Convention 87`, `29-II`, `kz`, `Қазақстан`, an id in
 *   other capital or small letters.
 * @throws RangeError for an unknown record, with the nearest id, or a text that names several.
 */
export function recordOf(written: string): AnyRecord {
  const slash = written.indexOf('/');
  if (slash >= 0) return recordIn(collectionOf(written.slice(0, slash)), written.slice(slash + 1));
  const unprefixed = ({ collection }: AnyRecord) => collection !== 'ratifications';
  return (
    recordById(written) ??
    redirected(written) ??
    meantBy(written, allRecords().filter(unprefixed)) ??
    missing(written, allRecords())
  );
}

/** The only one of the records that a text names without being its id; undefined if it names none. */
function meantBy(written: string, among: readonly AnyRecord[]): AnyRecord | undefined {
  const text = written.trim().toLowerCase();
  if (text === '') return undefined;
  const code = parseInstrument(written);
  const states = statesNamed(written).map((state): string => state.code);
  const meant = among.filter((one) => {
    const { collection, id, record } = one;
    return (
      ((collection === 'instruments' || collection === 'ratifications') && id === code) ||
      namesOf(one).some((name) => name.toLowerCase() === text) ||
      (collection === 'laws' && String(record.number).toLowerCase() === text) ||
      (collection === 'countries' && states.includes(id))
    );
  });
  const [one, another] = meant;
  if (!another) return one;
  const meanings = meant.map(({ collection, id }) => `${collection}/${id}`).join(', ');
  throw new RangeError(
    `${quotedValue(written)} has several meanings: ${meanings}. Write one of them.`,
  );
}

function collectionOf(name: string): CollectionName {
  if (isCollectionName(name)) return name;
  const meant = didYouMean(name, collectionNames);
  throw new RangeError(
    `Unknown collection ${quotedValue(name)}. ${meant}Collections: ${collectionNames.join(', ')}.`,
  );
}

function recordIn(collection: CollectionName, id: string): AnyRecord {
  const own = allRecords().filter((one) => one.collection === collection);
  const found = own.find((one) => namesOf(one).includes(id)) ?? redirected(`${collection}/${id}`);
  return found ?? meantBy(id, own) ?? missing(id, own, ` in ${collection}`);
}

/** The record with a new id for an id that was published before. */
function redirected(written: string): AnyRecord | undefined {
  const moved = redirects.find(({ collection, from }) =>
    [from, `${collection}/${from}`].includes(written),
  );
  return (
    moved && allRecords().find((one) => one.collection === moved.collection && one.id === moved.to)
  );
}

function missing(id: string, known: readonly AnyRecord[], where = ''): never {
  // "C87" and "№ 87" mean C087, although their letters are different.
  const code = parseInstrument(id);
  const ids = known.map((one) => one.id);
  const meant = code && ids.includes(code) ? `Did you mean ${code}? ` : didYouMean(id, ids);
  const hint = meant || 'ilo-kz search finds records by words. ';
  throw new RangeError(`There is no record ${quotedValue(id)}${where}. ${hint}`.trimEnd());
}
