import { laws } from '@ilo-kz/data/laws';
import { supervision } from '@ilo-kz/data/supervision';
import { label, type Timeline, type TimelineEntry } from '@ilo-kz/query';
import { entryTitle } from './entry-title.js';
import type { NamedTimeline } from './named.js';
import { type Language, sayIn } from './words.js';

export { entryTitle } from './entry-title.js';

/** The entries of a time line with their names in a language, from the records. */
export function named(
  { entries, undated }: Timeline,
  lang: Language,
): NamedTimeline<TimelineEntry> {
  return {
    entries: entries.map((entry) => ({
      ...entry,
      name: entryTitle(entry, lang),
      short: shortName(entry, lang),
    })),
    undated: undated.length,
  };
}

/** The codes of an entry, or a few words, for a label. */
function shortName(entry: TimelineEntry, lang: Language): readonly string[] {
  if (entry.instruments.length > 0) return entry.instruments;
  if (entry.collection === 'laws') {
    const law = laws.find(({ id }) => id === entry.id);
    return law ? [label(law, lang).text] : [entry.title];
  }
  const act = supervision.find(({ id }) => id === entry.id);
  return act ? [sayIn(lang)(`act.${act.kind}`)] : [entry.title];
}
