import type { ReferenceInstrument } from './reference-data.js';

/** Tells whose official English title a text is; undefined: nobody's, or that of several. */
export type TitleOwner = (text: string) => string | undefined;

/** Longer texts are no titles. */
const longestTitle = 300;
/** How many texts are remembered: those of a column come again and again. */
const remembered = 5000;

/**
 * A reader of official titles, with the year of adoption or without it. Only whole English titles
 * count: of them the reference data has all, so it is known which of them two instruments share.
 */
export function createTitleOwner(instruments: Iterable<ReferenceInstrument>): TitleOwner {
  let laidOut: ReadonlyMap<string, string | undefined> | undefined;
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    laidOut ??= layOut(instruments);
    const code = text.length > longestTitle ? undefined : laidOut.get(wordsOf(text));
    if (known.size >= remembered) known.clear();
    known.set(text, code);
    return code;
  };
}

function layOut(instruments: Iterable<ReferenceInstrument>): Map<string, string | undefined> {
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

/** A title by its words and its year, without the number that may stand behind it. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\(?\bno\b\.?\s*\d*\s*\)?\s*$/, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll('labor ', 'labour ')
    .trim();
}
