import { meta } from '@ilo-kz/data/meta';
import { timeline } from '@ilo-kz/query';
import { findRecord } from '../record/records.js';
import { titleOf } from '../record/title.js';
import { addressOf } from '../routes/address.js';
import type { Language } from '../routes/language.js';
import { dateInWords } from '../words/dates.js';
import { wordsIn } from '../words/index.js';
import { xml } from './xml.js';

const entriesInFeed = 40;

/**
 * An Atom feed of what happened last between the State and the ILO. An entry is as old as its last
 * comparison with the sources, because that is when its text changed; its date stands in its title.
 */
export function feed(lang: Language, root: string): string {
  const words = wordsIn(lang);
  const self = `${root}${lang}/feed.xml`;
  const entries = timeline()
    .entries.slice(-entriesInFeed)
    .reverse()
    .flatMap(({ collection, kind, id, date }) => {
      const found = findRecord(collection, id);
      if (found === undefined) return [];
      const address = root + addressOf({ kind: 'record', lang, collection, id });
      const checked = 'checked' in found.record ? found.record.checked : meta.asOf;
      const title = `${dateInWords(date, lang)}, ${words.timeline.kinds[kind]}: ${titleOf(found, lang).text}`;
      return `<entry><id>${xml(`${address}#${kind}-${date}`)}</id><title>${xml(title)}</title><link href="${xml(address)}"/><updated>${checked}T00:00:00Z</updated></entry>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${xml(self)}</id>
<title>${xml(words.site.name)}</title>
<subtitle>${xml(words.site.tagline)}</subtitle>
<link rel="self" href="${xml(self)}"/>
<link href="${xml(`${root}${lang}/`)}"/>
<author><name>${xml(words.site.name)}</name></author>
<updated>${meta.asOf}T00:00:00Z</updated>
${entries.join('')}</feed>
`;
}
