import { earliest, latest } from '@ilo-kz/data/dates';
import type { TimelineEntry } from '@ilo-kz/query';
import type { NamedEntry } from './named.js';

/** A strip of the picture with one kind of entries. */
export type LaneName =
  | 'law'
  | 'registration'
  | 'entry-into-force'
  | 'event'
  | 'supervision'
  | 'publication'
  | 'claim';

/** In the order of the picture. */
export const laneNames: readonly LaneName[] = [
  'law',
  'registration',
  'entry-into-force',
  'event',
  'supervision',
  'publication',
  'claim',
];

/** Entries of one lane with the same date, which are drawn as one shape. */
export interface Mark {
  readonly lane: LaneName;
  /** A day, a month, a year, or a range of days. */
  readonly date: string;
  readonly first: string;
  readonly last: string;
  readonly precision: TimelineEntry['precision'];
  readonly entries: readonly NamedEntry[];
}

const laneOf: Readonly<Record<TimelineEntry['kind'], LaneName>> = {
  law: 'law',
  'law-in-force': 'law',
  registration: 'registration',
  'entry-into-force': 'entry-into-force',
  denunciation: 'registration',
  event: 'event',
  roadmap: 'event',
  supervision: 'supervision',
  publication: 'publication',
  claim: 'claim',
};

/** The marks of a lane, in the order of their dates. */
export function marksOf(lane: LaneName, entries: readonly NamedEntry[]): readonly Mark[] {
  const byDate = new Map<string, readonly NamedEntry[]>();
  for (const entry of entries.filter(({ kind }) => laneOf[kind] === lane)) {
    const date = dateOf(entry);
    byDate.set(date, [...(byDate.get(date) ?? []), entry]);
  }
  return [...byDate].flatMap(([date, together]): readonly Mark[] => {
    const [one] = together;
    if (!one) return [];
    const first = earliest(one.date);
    const last = latest(endOf(one) ?? one.date);
    return [{ lane, date, first, last, precision: one.precision, entries: together }];
  });
}

function dateOf(entry: NamedEntry): string {
  const end = endOf(entry);
  return end === undefined ? entry.date : `${entry.date}/${end}`;
}

/** The last day of an event. The entries of one act of supervision share its end, so it is not used. */
function endOf({ kind, until }: NamedEntry): string | undefined {
  return kind === 'event' ? until : undefined;
}
