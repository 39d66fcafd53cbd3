import type { Fact } from './fact.js';
import { locatorOf, type Reference, supportOf } from './reference.js';
import type { CitationWords } from './words.js';

/**
 * One document as an entry of BibTeX, in UTF-8, as biber and every current reference manager read
 * it.
 */
export function bibtex(reference: Reference, fact: Fact, words: CitationWords): string {
  const { title, publisher, language, date, retrieved, url } = reference.document;
  const [year = '', month] = date.split('-');
  const locator = locatorOf(reference);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', title],
    ['author', `{${escaped(publisher)}}`],
    ['year', date === 'unknown' ? undefined : year],
    ['month', month],
    ['date', date === 'unknown' ? undefined : date],
    ['url', url],
    ['urldate', retrieved],
    ['langid', language],
    [
      'note',
      [locator, `${fact.sentence} ${supportOf(reference, words)}`].filter(Boolean).join('. '),
    ],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined) return [];
    // An address is taken as it is; the braces around an author keep an institution in one piece.
    const text = name === 'url' || name === 'author' ? value : escaped(value);
    return [`  ${name} = {${text}},\n`];
  });
  return `@misc{${reference.key}-${fact.key},\n${lines.join('')}}\n`;
}

/** What has a meaning in TeX, as text. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, (mark) =>
      mark === '\\' ? '\\textbackslash ' : mark === '{' ? '\\{' : '\\}',
    )
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ')
    .replace(/\s+/g, ' ');
}
