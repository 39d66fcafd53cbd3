import type { Title } from '@ilo-kz/data';
import { claims } from '@ilo-kz/data/claims';
import { events } from '@ilo-kz/data/events';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { publications } from '@ilo-kz/data/publications';
import { roadmaps } from '@ilo-kz/data/roadmaps';
import { supervision } from '@ilo-kz/data/supervision';
import { type Label, label, type TimelineEntry } from '@ilo-kz/query';
import { sumOf } from './claimed-sum.js';
import { type Language, sayIn } from './words.js';

/** The title of an entry in a language, with a mark if the title is in another language. */
export function entryTitle(
  { collection, id, title }: Pick<TimelineEntry, 'collection' | 'id' | 'title'>,
  lang: Language,
): { readonly text: string; readonly mark: string } {
  switch (collection) {
    case 'ratifications': {
      const found = instruments.find(({ code }) => code === id);
      const { text, mark } = found ? titled(label(found, lang)) : plain(title);
      return { text: `${id} ${text}`, mark };
    }
    case 'laws': {
      const found = laws.find((law) => law.id === id);
      if (!found) return plain(title);
      const { text, mark } = titled(label(found, lang));
      const number = found.number === 'unknown' ? '' : `№ ${found.number} `;
      const about = found.instruments?.length ? `(${found.instruments.join(', ')}) ` : '';
      return { text: `${number}${about}${text}`, mark };
    }
    case 'supervision': {
      const found = supervision.find((act) => act.id === id);
      if (!found) return plain(title);
      return plain([sayIn(lang)(`act.${found.kind}`), ...(found.instruments ?? [])].join(' '));
    }
    case 'claims': {
      const found = claims.find((claim) => claim.id === id);
      return plain(
        found ? `${found.country} ${sumOf(found) || found.id.replaceAll('-', ' ')}` : title,
      );
    }
    case 'events':
      return titleAmong(events, id, title, lang);
    case 'roadmaps':
      return titleAmong(roadmaps, id, title, lang);
    case 'publications':
      return titleAmong(publications, id, title, lang);
    default:
      return collection satisfies never;
  }
}

function titleAmong(
  records: readonly { readonly id: string; readonly title: Title }[],
  id: string,
  title: string,
  lang: Language,
) {
  const found = records.find((record) => record.id === id);
  return found ? titled(label(found, lang)) : plain(title);
}

function plain(text: string) {
  return { text, mark: '' };
}

function titled({ text, language, fallback }: Label) {
  return { text, mark: fallback ? ` [${language}]` : '' };
}
