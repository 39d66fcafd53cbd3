import type { Fact } from './fact.js';
import { locatorOf, type Reference, supportOf } from './reference.js';
import type { CitationWords } from './words.js';

/** A document as CSL-JSON, for reference managers. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly locator?: string;
  /** The value, and how the document supports it. */
  readonly note: string;
}

export function cslItem(reference: Reference, fact: Fact, words: CitationWords): CslItem {
  const { title, publisher, language, date, retrieved, url } = reference.document;
  const locator = locatorOf(reference);
  return {
    id: reference.key,
    type: 'webpage',
    title,
    publisher,
    language,
    ...(date === 'unknown' ? {} : { issued: dateParts(date) }),
    accessed: dateParts(retrieved),
    ...(url === undefined ? {} : { URL: url }),
    ...(locator === undefined ? {} : { locator }),
    note: `${fact.sentence} ${supportOf(reference, words)}`,
  };
}

function dateParts(date: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
