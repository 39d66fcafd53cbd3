import type { ReferenceInstrument } from './reference-data.js';

/** Words in the titles of too many instruments to distinguish them. */
const commonWords =
  /^(?:convent|protoc|конвен|проток|хаттам|конвен|convenio|recomm|concer|относи|туралы)/u;

/** The number of letters by which words are compared, without regard to their endings. */
const stemLength = 6;
const shortestWord = 4;
/** Longer texts are not titles. */
const longestTitle = 300;

/**
 * Finds instruments by words of their titles, to suggest codes for a text without a number.
 *
 * @returns The codes of the instruments with a title that contains every word of a text.
 */
export function createTitleFinder(
  instruments: Iterable<ReferenceInstrument>,
): (text: string) => readonly string[] {
  let index: readonly (readonly [string, ReadonlySet<string>])[] | undefined;
  return (text) => {
    const wanted = stems(text.slice(0, longestTitle));
    if (wanted.size === 0) return [];
    index ??= [...instruments].flatMap(({ code, title }) =>
      Object.values(title ?? {}).map((one): [string, Set<string>] => [code, stems(String(one))]),
    );
    const found = index.filter(([, title]) => [...wanted].every((stem) => title.has(stem)));
    return [...new Set(found.map(([code]) => code))];
  };
}

function stems(text: string): Set<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= shortestWord && !commonWords.test(word))
      .map((word) => word.slice(0, stemLength)),
  );
}

/** A shorter text may be the beginning of many titles. */
const shortestBeginning = 12;

/** Whether a text is a title of the instrument in any language, or the beginning of one, as where a column was cut off. */
export function beginsTitle(text: string, title: ReferenceInstrument['title']): boolean {
  const begun = lettersAndDigits(text);
  if (begun.length < shortestBeginning) return false;
  return Object.values(title ?? {}).some((one) => lettersAndDigits(String(one)).startsWith(begun));
}

function lettersAndDigits(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
