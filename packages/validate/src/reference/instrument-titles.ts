import type { ReferenceInstrument } from './reference-data.js';

/** Words that stand in the titles of too many instruments to tell them apart. */
const commonWords =
  /^(?:convent|protoc|конвен|проток|хаттам|конвен|convenio|recomm|concer|относи|туралы)/u;

/** So many letters of a word tell it from others, whatever its ending. */
const stemLength = 6;
const shortestWord = 4;
/** Longer texts are no titles. */
const longestTitle = 300;

/**
 * Finds instruments by words of their titles: a table that names none by its number can be answered
 * with the numbers that it may mean.
 *
 * @returns the codes of the instruments with a title that has every word of a text.
 */
export function createTitleFinder(
  instruments: Iterable<ReferenceInstrument>,
): (text: string) => readonly string[] {
  let laidOut: readonly (readonly [string, ReadonlySet<string>])[] | undefined;
  return (text) => {
    const wanted = stems(text.slice(0, longestTitle));
    if (wanted.size === 0) return [];
    laidOut ??= [...instruments].flatMap(({ code, title }) =>
      Object.values(title ?? {}).map((one): [string, Set<string>] => [code, stems(String(one))]),
    );
    const found = laidOut.filter(([, title]) => [...wanted].every((stem) => title.has(stem)));
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
