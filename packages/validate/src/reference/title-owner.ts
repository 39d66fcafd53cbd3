import type { ReferenceInstrument } from './reference-data.js';

/** The code of the instrument with an official English title; undefined if there is none or several. */
export type TitleOwner = (text: string) => string | undefined;

/** Longer texts are not titles. */
const longestTitle = 300;
/** Maximum number of cached texts; the texts of a column are repeated often. */
const maxCached = 5000;

/**
 * Finds instruments by their official titles, with or without the year of adoption. Only complete
 * English titles are used: the reference data has all of them, so it is known which are ambiguous.
 */
export function createTitleOwner(instruments: Iterable<ReferenceInstrument>): TitleOwner {
  let owners: ReadonlyMap<string, string | undefined> | undefined;
  const cache = new Map<string, string | undefined>();
  return (text) => {
    if (cache.has(text)) return cache.get(text);
    owners ??= ownersByTitle(instruments);
    const code = text.length > longestTitle ? undefined : owners.get(wordsOf(text));
    if (cache.size >= maxCached) cache.clear();
    cache.set(text, code);
    return code;
  };
}

function ownersByTitle(
  instruments: Iterable<ReferenceInstrument>,
): Map<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const { code, title } of instruments) {
    if (title?.en === undefined) continue;
    const whole = wordsOf(title.en);
    for (const words of new Set([whole, whole.replace(/ \d{4}$/, '')])) {
      owners.set(words, owners.has(words) ? undefined : code);
    }
  }
  return owners;
}

/** The words of a title with its year, without a number at the end. */
function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      // Before the pattern of the number: with runs of spaces it took the cube of their length.
      .replaceAll(/\s+/g, ' ')
      .replace(/\(?\bno\b\.? ?\d* ?\)? ?$/, '')
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .replaceAll('labor ', 'labour ')
      .trim()
  );
}
