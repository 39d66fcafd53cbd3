import { laws } from '@ilo-kz/data/laws';
import { supervision } from '@ilo-kz/data/supervision';
import { label, type TimelineEntry } from '@ilo-kz/query';
import { type Language, sayIn } from '../say.js';

/** What a label in the picture calls an entry: the codes that it is about, or a few words. */
export function shortName(entry: TimelineEntry, lang: Language): readonly string[] {
  if (entry.instruments.length > 0) return entry.instruments;
  if (entry.collection === 'laws') {
    const law = laws.find(({ id }) => id === entry.id);
    return law ? [label(law, lang).text] : [entry.title];
  }
  const act = supervision.find(({ id }) => id === entry.id);
  return act ? [sayIn(lang)(`act.${act.kind}`)] : [entry.title];
}
