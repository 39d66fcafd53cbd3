import type { InstrumentCode } from '@ilo-kz/data';
import { isCode } from '../instruments.js';
import { english } from './english.js';
import { french } from './french.js';
import { kazakh } from './kazakh.js';
import { topicsIn } from './lines.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';

/** Words that texts use for an instrument: "forced labour", "принудительном труде". */
export interface Topic {
  readonly words: string;
  /** The instruments that it may name. */
  readonly codes: readonly InstrumentCode[];
  /** Others have Conventions with these words, too: the ILO, the year or the number must be near. */
  readonly isShared: boolean;
}

/** The languages in which a text writes the topic after "Convention", before it, or both. */
export type TopicLanguage = 'en' | 'fr' | 'es' | 'ru' | 'kk';

const texts: Readonly<Record<TopicLanguage, string>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  kk: kazakh,
};

/** The topics of a language. An instrument without a record is left out. */
export function topicsOf(language: TopicLanguage): readonly Topic[] {
  return topicsIn(texts[language])
    .map((topic): Topic => ({ ...topic, codes: topic.codes.filter(isCode) }))
    .filter(({ codes }) => codes.length > 0);
}
