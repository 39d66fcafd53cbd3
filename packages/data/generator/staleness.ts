import type { PartialDate } from '@ilo-kz/schema';
import { earliest } from '@ilo-kz/schema/dates';
import { allEntries, type Corpus } from './corpus.js';

/** A record or a source, and when somebody last compared it with its documents. */
export interface Checked {
  readonly collection: string;
  readonly id: string;
  readonly file: string;
  /** `checked` of a record, `retrieved` of a source; partial if only the year is known. */
  readonly date: PartialDate;
  /** Whole days since then; since the first day of a partial date, so never too few. */
  readonly days: number;
}

const dayLength = 24 * 60 * 60 * 1000;

/** All records and sources, the one that was checked longest ago first. */
export function byStaleness(corpus: Corpus, today: string): readonly Checked[] {
  const now = Date.parse(`${today}T00:00:00Z`);
  return allEntries(corpus)
    .flatMap(({ collection, id, file, record }) => {
      const { checked, retrieved } = record as { checked?: PartialDate; retrieved?: PartialDate };
      const date = checked ?? retrieved;
      if (date === undefined) return [];
      const days = Math.floor((now - Date.parse(`${earliest(date)}T00:00:00Z`)) / dayLength);
      return [{ collection, id, file: file.file, date, days }];
    })
    .sort((a, b) => b.days - a.days || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
