import { instruments } from '@ilo-kz/data/instruments';
import { unambiguous } from './country-key.js';

/**
 * The instrument of an English title without "Convention" and the year, as encyclopaedias have it,
 * which leave out what all rows have in common: "Abolition of Forced Labour".
 *
 * @returns undefined: there is none, or several have the same words.
 */
export function instrumentOfBareTitle(text: string): string | undefined {
  titles ??= unambiguous(
    instruments.flatMap(({ code, type, title }) =>
      type === 'convention' ? [[wordsOf(title.en.replace(/ Convention.*$/, '')), code]] : [],
    ),
  );
  return titles.get(wordsOf(text));
}

/** Laid out when a table first needs them. */
let titles: ReadonlyMap<string, string> | undefined;

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .replace(/labor\b/g, 'labour')
    .trim();
}
