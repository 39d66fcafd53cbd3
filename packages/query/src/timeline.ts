import type { PartialDate } from '@ilo-kz/data';
import { claims } from '@ilo-kz/data/claims';
import { earliest, isPartialDate, latest } from '@ilo-kz/data/dates';
import { events } from '@ilo-kz/data/events';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { publications } from '@ilo-kz/data/publications';
import { ratifications } from '@ilo-kz/data/ratifications';
import { roadmaps } from '@ilo-kz/data/roadmaps';
import { supervision } from '@ilo-kz/data/supervision';
import { dateOf } from './checked-date.js';
import { timelineCollections } from './choices.js';
import { didYouMean, notAList, quoted } from './did-you-mean.js';
import { checkOptions } from './options.js';
import { entriesOf, type TimelineDataset } from './timeline-entries.js';

/** A collection with entries on the time line. */
export type TimelineCollection =
  | 'laws'
  | 'ratifications'
  | 'events'
  | 'roadmaps'
  | 'supervision'
  | 'publications'
  | 'claims';

/** An entry of the time line. */
export interface TimelineEntry {
  readonly collection: TimelineCollection;
  /** The event in the life of the record. */
  readonly kind:
    | 'law'
    | 'law-in-force'
    | 'registration'
    | 'entry-into-force'
    | 'denunciation'
    | 'event'
    | 'roadmap'
    | 'supervision'
    | 'publication'
    | 'claim';
  /** Id of the record. */
  readonly id: string;
  /** As precise as it is known: a day, a month or a year. */
  readonly date: PartialDate;
  readonly precision: 'day' | 'month' | 'year';
  /** Last day, if it took several. */
  readonly until?: PartialDate;
  /** In English. */
  readonly title: string;
  /** Codes of the instruments that it is about. */
  readonly instruments: readonly string[];
}

export interface Timeline {
  /** By date; a year comes before its months, a month before its days. */
  readonly entries: readonly TimelineEntry[];
  /** Entries whose date is unknown. */
  readonly undated: readonly Pick<TimelineEntry, 'collection' | 'kind' | 'id' | 'title'>[];
}

export interface TimelineOptions {
  /** First date, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Default: no limit. */
  readonly from?: string;
  /** Last date. Default: no limit. */
  readonly to?: string;
  /** Only these collections. Default: all. */
  readonly collections?: readonly TimelineCollection[];
}

/**
 * Everything that is dated, in one sorted list: laws, registrations, entries into force, events, road
 * maps, supervision, publications and claims. An entry is included if it can have happened between
 * the two dates.
 *
 * @throws RangeError for an invalid date, a first date after the last, or a collection without
 *   entries on the time line.
 * @example timeline({ from: '2022', to: '2022' }).entries.some(({ id }) => id === 'C175') // true
 */
export function timeline(options: TimelineOptions = {}): Timeline {
  return timelineIn(
    { claims, events, instruments, laws, publications, ratifications, roadmaps, supervision },
    options,
  );
}

export function timelineIn(dataset: TimelineDataset, options: TimelineOptions): Timeline {
  checkOptions(options, ['from', 'to', 'collections']);
  const from = options.from === undefined ? '0001-01-01' : earliest(dateOf(options.from, 'from'));
  const to = options.to === undefined ? '9999-12-31' : latest(dateOf(options.to, 'to'));
  if (from > to) {
    throw new RangeError(
      `The first date is after the last: from ${quoted(options.from)}, to ${quoted(options.to)}.`,
    );
  }
  const { collections = timelineCollections } = options;
  if (!Array.isArray(collections)) throw notAList(collections, 'collections', "['laws']");
  const wanted = collections.map(checkedCollection);
  const all = entriesOf(dataset).filter(({ collection }) => wanted.includes(collection));
  const entries = all.flatMap((entry): readonly TimelineEntry[] => {
    const { date, until = date } = entry;
    if (!isPartialDate(date) || !isPartialDate(until)) return [];
    if (latest(until) < from || earliest(date) > to) return [];
    return [{ ...entry, date, precision: precisionOf(date) }];
  });
  const undated = all
    .filter(({ date }) => !isPartialDate(date))
    .map(({ collection, kind, id, title }) => ({ collection, kind, id, title }));
  return { entries: entries.sort(byDate), undated };
}

function checkedCollection(name: string): TimelineCollection {
  const known = timelineCollections.find((one) => one === name);
  if (known) return known;
  throw new RangeError(
    `The time line has no collection ${quoted(name)}.${didYouMean(name, timelineCollections)} Collections: ${timelineCollections.join(', ')}.`,
  );
}

function precisionOf(date: PartialDate): TimelineEntry['precision'] {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** By the first day of the period; a year before its months, a month before its days. */
function byDate(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [earliest(a.date), earliest(b.date)];
  if (first !== second) return first < second ? -1 : 1;
  if (a.date.length !== b.date.length) return a.date.length - b.date.length;
  return timelineCollections.indexOf(a.collection) - timelineCollections.indexOf(b.collection);
}
