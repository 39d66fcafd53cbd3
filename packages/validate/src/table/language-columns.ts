import { lexicon } from '../cells/lexicon.js';
import { namesIn, plainName } from '../cells/plain-text.js';
import type { Column } from './column.js';

type Rows = readonly (readonly string[])[];

/** A code of a language: `en`, `kk-KZ`, `rus`. */
const languageCode = /^\p{L}{2,3}(?:[-_]\p{L}{2,4})?$/u;

/**
 * Finds the column with the language of each row, in a table that has a row for each language: a column
 * that says so by its name, and what a row is about comes again only with another language.
 *
 * @param rows Rows that follow each other.
 */
export function languagesColumn(columns: readonly Column[], rows: Rows): number | undefined {
  const subjects = columns.flatMap(({ kind }, cell) =>
    kind === 'country' || kind === 'instrument' ? [cell] : [],
  );
  if (!columns.some(({ kind }) => kind === 'instrument')) return undefined;
  let about: readonly string[] | undefined;
  const subjectsOfRows = (): readonly string[] => {
    about ??= rows.map((row) => subjects.map((at) => (row[at] ?? '').trim()).join('\n'));
    return about;
  };
  const found = columns.findIndex(
    ({ kind, by, header }, cell) =>
      kind === undefined &&
      by !== 'map' &&
      isLanguages(header) &&
      tellsApart(cell, subjectsOfRows(), rows),
  );
  return found < 0 ? undefined : found;
}

let names: ReadonlySet<string> | undefined;

function isLanguages(header: string): boolean {
  names ??= new Set(namesIn(lexicon().languageNames).map(plainName));
  return names.has(plainName(header));
}

/** Whether rows about the same State and instrument are there, all in different languages. */
function tellsApart(cell: number, subjects: readonly string[], rows: Rows): boolean {
  const seen = new Map<string, Set<string>>();
  let again = 0;
  for (const [at, row] of rows.entries()) {
    const language = (row[cell] ?? '').trim().toLowerCase();
    if (language === '') continue;
    if (!languageCode.test(language) && !/^\p{L}+$/u.test(language)) return false;
    const subject = subjects[at] ?? '';
    const languages = seen.get(subject);
    if (!languages) {
      seen.set(subject, new Set([language]));
    } else if (languages.has(language)) {
      return false;
    } else {
      languages.add(language);
      again++;
    }
  }
  return again > 0;
}
