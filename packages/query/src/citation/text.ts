import { locatorOf, type Reference, supportOf } from './reference.js';
import type { CitationWords } from './words.js';

/** One document as a line of text. */
export function textLine(reference: Reference, words: CitationWords): string {
  const { publisher, title, date, url, retrieved } = reference.document;
  const address = url === undefined ? '' : ` ${url},`;
  const name = `${publisher}. ${title}, ${dated(date, words)}${place(reference)}.`;
  return `${name}${address} ${words.seen(retrieved)}. ${supportOf(reference, words)}`;
}

/** One document as a line of Markdown, with a link. */
export function markdownLine(reference: Reference, words: CitationWords): string {
  const { publisher, title, date, url, retrieved } = reference.document;
  const name = url === undefined ? `*${title}*` : `[${title.replace(/[[\]]/g, '\\$&')}](<${url}>)`;
  const known = `${dated(date, words)}${place(reference)}, ${words.seen(retrieved)}`;
  return `${publisher}. ${name}, ${known}. ${supportOf(reference, words)}`;
}

function dated(date: string, words: CitationWords): string {
  return date === 'unknown' ? words.undated : date;
}

function place(reference: Reference): string {
  const locator = locatorOf(reference);
  return locator === undefined ? '' : `, ${locator}`;
}
