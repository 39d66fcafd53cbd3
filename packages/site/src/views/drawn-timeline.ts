import { meta } from '@ilo-kz/data/meta';
import { timelineSvg } from '@ilo-kz/picture';
import { named } from '@ilo-kz/picture/names';
import { timeline } from '@ilo-kz/query';
import type { Language } from '../routes/language.js';
import type { DrawnTimeline } from './timeline-picture.js';

/** The time line with what its picture needs, in the order of the rows of its table. */
export function drawnTimeline(lang: Language): DrawnTimeline {
  const found = timeline();
  return {
    entries: named(found, lang).entries.map((entry) => {
      const { collection, kind, date, until, precision, name, short } = entry;
      const end = until === undefined ? {} : { until };
      return { collection, kind, date, precision, name, short, ...end };
    }),
    undated: found.undated.map(({ collection }) => collection),
  };
}

/** The whole picture as a file. */
export function timelineFile(lang: Language): string {
  const { entries, undated } = drawnTimeline(lang);
  const options = { lang, from: undefined, to: undefined, records: meta };
  return timelineSvg({ entries, undated: undated.length }, options);
}
