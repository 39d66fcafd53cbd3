import type { CountryName, LawTitle, Title } from '@ilo-kz/data';
import { checkName, quoted } from './did-you-mean.js';

/** A text in the requested language, or in another if there is none. */
export interface Label {
  readonly text: string;
  /** The language of the text. */
  readonly language: LabelLanguage;
  /** Whether the text is not in the requested language. */
  readonly fallback: boolean;
}

/** A language of labels. */
export type LabelLanguage = 'en' | 'fr' | 'es' | 'ru' | 'kk';

/** A record that has a title or a name by language. */
export type Labelled =
  | { readonly title: Title | LawTitle }
  | { readonly name: Title | CountryName };

/** The order in which other languages replace a missing one. */
const order: readonly LabelLanguage[] = ['en', 'ru', 'kk', 'fr', 'es'];

/**
 * The title or name of a record in a language. A title is published only if a document with it was
 * seen; if there is none in that language, the result is in another, with `fallback: true`.
 *
 * @param record A record with a `title` or a `name` by language.
 * @param language `en`, `fr`, `es`, `ru` or `kk`.
 * @returns The text, its language, and whether it is a fallback.
 * @throws RangeError for another language, which names the nearest, or a record without any title.
 * @example label(instrument('C029'), 'kk').fallback // false
 * @example label(instrument('C001'), 'kk').language // 'en'
 */
export function label(record: Labelled, language: LabelLanguage): Label {
  checkName(language, order, 'language of titles');
  const texts = textsOf(record);
  for (const candidate of [language, ...order]) {
    const text = texts[candidate];
    if (text !== undefined) {
      return { text, language: candidate, fallback: candidate !== language };
    }
  }
  throw new RangeError('This record has no title or name in any language.');
}

function textsOf(record: Labelled): Partial<Record<LabelLanguage, string>> {
  if (typeof record !== 'object' || record === null) {
    throw new RangeError(
      `${quoted(record)} is not a record with a title or name: pass one, such as instrument('C087').`,
    );
  }
  return ('title' in record ? record.title : record.name) ?? {};
}
