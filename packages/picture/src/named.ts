import type { TimelineEntry } from '@ilo-kz/query';

/** What the picture shows of an entry. */
export interface NamedEntry extends Pick<TimelineEntry, 'kind' | 'date' | 'until' | 'precision'> {
  /** Its title, and a mark if that is in another language. */
  readonly name: { readonly text: string; readonly mark: string };
  /** What its label says: codes, or a few words. */
  readonly short: readonly string[];
}

export interface NamedTimeline<Entry = unknown> {
  readonly entries: readonly (NamedEntry & Entry)[];
  /** The number of entries without a date. */
  readonly undated: number;
}
