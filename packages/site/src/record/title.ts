import type { Claim, Instrument } from '@ilo-kz/data';
import { type ClaimedTotals, type Labelled, label } from '@ilo-kz/query';
import type { Language } from '../routes/language.js';
import { wordsIn } from '../words/index.js';
import { type AnyRecord, findRecord } from './records.js';

/** A title, and the language in which it is. */
export interface TitleIn {
  readonly text: string;
  readonly lang: string;
}

/** The title of a record: in the language of the page, or else in another that a document has. */
export function titleOf({ collection, id, record }: AnyRecord, lang: Language): TitleIn {
  const words = wordsIn(lang);
  switch (collection) {
    case 'ratifications': {
      const instrument = findRecord('instruments', id);
      return instrument ? titleOf(instrument, lang) : { text: id, lang };
    }
    case 'sources': {
      const { title, language } = record as { readonly title: string; readonly language: string };
      return { text: title, lang: language };
    }
    case 'supervision': {
      const { kind, instruments = [] } = record as {
        readonly kind: keyof typeof words.values;
        readonly instruments?: readonly string[];
      };
      const name = words.values[kind];
      return { text: [capital(name), instruments.join(', ')].filter(Boolean).join(': '), lang };
    }
    case 'claims': {
      const claim = record as Claim;
      const state = findRecord('countries', claim.country);
      const name = state ? titleOf(state, lang).text : claim.country;
      return { text: `${name}: ${figuresOf(claim) || claim.memberSince || claim.id}`, lang };
    }
    default: {
      const { text, language } = label(record as unknown as Labelled, lang);
      return { text, lang: language };
    }
  }
}

/** `24 = 8 + 4 + 12`, or the stated parts of it; empty without any figure. */
export function figuresOf({
  total,
  fundamental,
  governance,
  technical,
}: Partial<ClaimedTotals>): string {
  const parts = [fundamental, governance, technical];
  if (parts.every((part) => part === undefined)) return total === undefined ? '' : String(total);
  const sum = parts.map((part) => part ?? '…').join(' + ');
  return total === undefined ? sum : `${total} = ${sum}`;
}

/** Titles of an instrument in all languages that a document has. */
export function titlesOf(instrument: Instrument): readonly TitleIn[] {
  return Object.entries<string>({ ...instrument.title }).map(([lang, text]) => ({ lang, text }));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
