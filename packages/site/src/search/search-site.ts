import { search } from '@ilo-kz/query/search';
import MiniSearch from 'minisearch';
import type { FoundKind, IndexedPage, SearchIndex } from './index-file.js';

/** A page that was found. */
export interface FoundPage {
  readonly kind: FoundKind;
  readonly address: string;
  readonly title: string;
  readonly lang?: string;
  readonly under?: string;
  /** The part of its text where the words are. */
  readonly excerpt?: string;
  /** A code that people know it by. */
  readonly code?: string;
}

/** What was found of one kind, the best first. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly pages: readonly FoundPage[];
}

export type SearchSite = (text: string) => readonly FoundGroup[];

/** A record that matches so much less than the best one is not what was meant. */
const weakest = 0.2;
const mostRecords = 300;

/**
 * The search of the site: records by the search of `@ilo-kz/query`, all other pages by their titles
 * and texts.
 */
export function searchOf(index: SearchIndex): SearchSite {
  const pages = new MiniSearch<IndexedPage & { readonly id: number }>({
    fields: ['title', 'under', 'text'],
    tokenize: (text) => text.toLowerCase().split(separators).filter(Boolean),
  });
  pages.addAll(index.pages.map((page, id) => ({ ...page, id })));
  return (text) => {
    const groups = new Map<FoundKind, FoundPage[]>();
    const add = (page: FoundPage) => {
      groups.set(page.kind, [...(groups.get(page.kind) ?? []), page]);
    };
    const others = otherPages(pages, index, text);
    for (const page of others.filter(({ kind }) => kind === 'views')) add(page);
    for (const page of records(index, text)) add(page);
    for (const page of others.filter(({ kind }) => kind !== 'views')) add(page);
    return [...groups].map(([kind, found]) => ({ kind, pages: found }));
  };
}

function records({ titles, ratified }: SearchIndex, text: string): readonly FoundPage[] {
  const found = search(text, { limit: mostRecords });
  const least = (found[0]?.score ?? 0) * weakest;
  return found
    .filter(({ score }) => score >= least)
    .flatMap(({ collection, id, label }): readonly FoundPage[] => {
      const title = titles[`${collection}/${id}`] ?? label.text;
      const page = {
        kind: collection,
        address: `${collection}/${id}/`,
        ...(typeof title === 'string' ? { title } : { title: title[0], lang: title[1] }),
      };
      if (collection !== 'instruments') return [page];
      const coded = { ...page, code: id };
      if (!ratified.includes(id)) return [coded];
      return [{ ...coded, kind: 'ratifications', address: `ratifications/${id}/` }, coded];
    });
}

function otherPages(engine: MiniSearch, index: SearchIndex, text: string): readonly FoundPage[] {
  const options = {
    prefix: true,
    boost: { title: 3, under: 1.5 },
    processTerm: (term: string) => stemmed(term.toLowerCase()),
  };
  const all = engine.search(text, { ...options, combineWith: 'AND' });
  const found = all.length > 0 ? all : engine.search(text, { ...options, combineWith: 'OR' });
  return found.flatMap(({ id, terms }): readonly FoundPage[] => {
    const page = index.pages[Number(id)];
    if (page === undefined) return [];
    const { text: whole, ...rest } = page;
    if (whole === undefined) return [rest];
    return [
      page.kind === 'findings'
        ? { ...rest, code: whole }
        : { ...rest, excerpt: excerpt(whole, terms) },
    ];
  });
}

/** Endings of Russian and Kazakh words are of one to three letters: the beginning is looked for. */
function stemmed(term: string): string {
  if (!/[\u0400-\u052f]/.test(term) || term.length < 6) return term;
  return term.slice(0, term.length > 8 ? -3 : -2);
}

const before = 60;
const longest = 200;

/** The text around the first of some words. */
function excerpt(text: string, terms: readonly string[]): string {
  const small = text.toLowerCase();
  const places = terms.map((term) => small.indexOf(term)).filter((place) => place >= 0);
  const first = places.length === 0 ? 0 : Math.min(...places);
  const from = first <= before ? 0 : small.indexOf(' ', first - before) + 1;
  const part = text.slice(from, from + longest);
  const end = from + longest < text.length ? `${part.replace(/\s+\S*$/, '')} …` : part;
  return `${from > 0 ? '… ' : ''}${end}`;
}

const separators = /[^\p{L}\p{N}]+/u;
