import type { Fact } from './fact.js';
import { locatorOf, type Reference, supportOf } from './reference.js';
import type { CitationWords } from './words.js';

/** One document as an entry of RIS, for reference managers. */
export function ris(reference: Reference, fact: Fact, words: CitationWords): string {
  const { title, publisher, language, date, retrieved, url } = reference.document;
  const locator = locatorOf(reference);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ['ID', `${reference.key}-${fact.key}`],
    ['TI', title],
    ['PB', publisher],
    ['PY', date === 'unknown' ? undefined : date.slice(0, 4)],
    ['DA', date === 'unknown' ? undefined : slashed(date)],
    ['UR', url],
    ['Y2', slashed(retrieved)],
    ['LA', language],
    ['SP', locator],
    ['N1', `${fact.sentence} ${supportOf(reference, words)}`],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`],
    )
    .join('');
}

/** `2000-12` is `2000/12//`: year, month, day and other, each of which may be empty. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
