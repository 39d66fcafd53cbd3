import type { InstrumentCode } from '@ilo-kz/data';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { type Distinctive, distinctive, distinctiveOfLaw } from './title-words.js';

/** A title that a record has, or that a law gives to the Convention that it ratifies. */
export interface OfficialTitle extends Distinctive {
  readonly code: InstrumentCode;
  readonly isEnglish: boolean;
}

/** The titles in the records, in some of the languages that they have. */
export function* officialTitles(languages: readonly string[]): Generator<OfficialTitle> {
  for (const { code, type, title } of instruments) {
    // "Protocol of 2014 to the Forced Labour Convention, 1930": by the title of the Convention.
    if (type === 'protocol') continue;
    for (const [language, text] of Object.entries(title) as [string, string][])
      if (languages.includes(language))
        yield { code, ...distinctive(text), isEnglish: language === 'en' };
  }
  for (const { instruments: [code, ...others] = [], title } of laws) {
    if (code === undefined || others.length > 0) continue;
    for (const [language, text] of Object.entries(title) as [string, string][]) {
      if (!languages.includes(language)) continue;
      const found = distinctiveOfLaw(text.replace(ownState, ''));
      if (found) yield { code, ...found, isEnglish: false };
    }
  }
}

/** Whose law it is, at the edge of its title: not a part of the name of the Convention. */
const ownState = /^Қазақстан Республикасының | of the Republic of Kazakhstan$/;
