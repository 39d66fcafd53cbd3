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
import { timelineCollections } from './choices.js';
import { didYouMean, quoted } from './did-you-mean.js';
import { dateOf } from './on.js';
import { entriesOf, type TimelineDataset } from './timeline-entries.js';

/** A collection that the time line draws from. */
export type TimelineCollection =
  | 'laws'
  | 'ratifications'
  | 'events'
  | 'roadmaps'
  | 'supervision'
  | 'publications'
  | 'claims';

/** Something on the time line. */
export interface TimelineEntry {
  readonly collection: TimelineCollection;
  /** What of the record happened then. */
  readonly kind:
    | 'law'
    | 'law-in-force'
    | 'registration'
    | 'entry-into-force'
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
  /** Last day, where it took several. */
  readonly until?: PartialDate;
  /** In English. */
  readonly title: string;
  /** Codes of the instruments that it is about. */
  readonly instruments: readonly string[];
}

export interface Timeline {
  /** By date; what is known less precisely stands before what happened within it. */
  readonly entries: readonly TimelineEntry[];
  /** What has no date, with its collection and id: it is somewhere, but no document says where. */
  readonly undated: readonly Pick<TimelineEntry, 'collection' | 'kind' | 'id' | 'title'>[];
}

export interface TimelineOptions {
  /** First date, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; by default the first that there is. */
  readonly from?: string;
  /** Last date; by default the last that there is. */
  readonly to?: string;
  /** From which collections; by default all. */
  readonly collections?: readonly TimelineCollection[];
}

/**
 * What happened, in one sorted stream: laws, registrations, entries into force, events, road
 * maps, supervision, publications and claims. An entry belongs to the time asked for when it may
 * have happened within it.
 *
 * @throws RangeError for an impossible date, a beginning after the end, or a collection that the time
 *   line does not draw from.
 * @example timeline({ from: '2022', to: '2022' }).entries.some(({ id }) => id === 'C175') // true
 */
export function timeline(options: TimelineOptions = {}): Timeline {
  return timelineIn(
    { claims, events, instruments, laws, publications, ratifications, roadmaps, supervision },
    options,
  );
}

export function timelineIn(dataset: TimelineDataset, options: TimelineOptions): Timeline {
  const from = options.from === undefined ? '0001-01-01' : earliest(dateOf(options.from, 'from'));
  const to = options.to === undefined ? '9999-12-31' : latest(dateOf(options.to, 'to'));
  if (from > to) {
    throw new RangeError(
      `The time line cannot begin after it ends: from ${quoted(options.from)}, to ${quoted(options.to)}.`,
    );
  }
  const wanted = options.collections?.map(checkedCollection) ?? timelineCollections;
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
    `The time line draws nothing from ${quoted(name)}.${didYouMean(name, timelineCollections)} It draws from ${timelineCollections.join(', ')}.`,
  );
}

function precisionOf(date: PartialDate): TimelineEntry['precision'] {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** By the first day that it may have been; a year before its months, a month before its days. */
function byDate(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [earliest(a.date), earliest(b.date)];
  if (first !== second) return first < second ? -1 : 1;
  if (a.date.length !== b.date.length) return a.date.length - b.date.length;
  return timelineCollections.indexOf(a.collection) - timelineCollections.indexOf(b.collection);
}
