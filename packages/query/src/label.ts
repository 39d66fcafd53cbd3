import type { CountryName, LawTitle, Title } from '@ilo-kz/data';

/** A text in the language that was asked for, or in another because there is none. */
export interface Label {
  readonly text: string;
  /** The language that the text is in. */
  readonly language: LabelLanguage;
  /** Whether it is in another language than was asked for. */
  readonly fallback: boolean;
}

/** A language that labels are asked for in. */
export type LabelLanguage = 'en' | 'fr' | 'es' | 'ru' | 'kk';

/** A record that has a title or a name by language. */
export type Labelled =
  | { readonly title: Title | LawTitle }
  | { readonly name: Title | CountryName };

/** In which order another language takes the place of one that is missing. */
const order: readonly LabelLanguage[] = ['en', 'ru', 'kk', 'fr', 'es'];

/**
 * The title or name of a record in a language. Titles are published only where a document was
 * seen: where there is none in that language, the text is in another, and says so.
 *
 * @param record A record with a `title` or a `name` by language.
 * @param language `en`, `fr`, `es`, `ru` or `kk`.
 * @returns The text, its language, and whether that is another than asked for.
 * @throws RangeError for a record without any title.
 * @example label(instrument('C029'), 'kk').fallback // false
 * @example label(instrument('C001'), 'kk').language // 'en'
 */
export function label(record: Labelled, language: LabelLanguage): Label {
  const texts: Partial<Record<LabelLanguage, string>> =
    'title' in record ? record.title : record.name;
  for (const candidate of [language, ...order]) {
    const text = texts[candidate];
    if (text !== undefined) {
      return { text, language: candidate, fallback: candidate !== language };
    }
  }
  throw new RangeError('This record has no title or name in any language.');
}
