import type { FindingCode } from '@ilo-kz/validate';
import { isListed, referencePrefix } from '../documents/list.js';
import { findRecord } from '../record/records.js';
import { titleOf } from '../record/title.js';
import type { Language } from '../routes/language.js';
import type { Route } from '../routes/route.js';
import { wordsIn } from '../words/index.js';
import type { RuleTitles } from './rule-titles.js';

/** The title of a page as a text, for the head of the document and for search engines. */
export function pageTitle(route: Route, titles: RuleTitles): string {
  const words = wordsIn(route.lang);
  switch (route.kind) {
    case 'home':
      return words.site.tagline;
    case 'view':
      return words.views[route.view].title;
    case 'collection':
      return words.collections[route.collection].title;
    case 'record': {
      const found = findRecord(route.collection, route.id);
      const title = found ? titleOf(found, route.lang).text : '';
      return `${route.id}: ${title} – ${words.collections[route.collection].title}`;
    }
    case 'findings':
      return words.findings.title;
    case 'finding':
      return `${route.code}: ${titles(route.lang, route.code as FindingCode)}`;
    case 'search':
      return words.search.title;
    case 'changes':
      return words.changes.title;
    case 'documents':
      return words.documents.title;
    case 'document':
      return documentTitle(route.name, route.lang);
    default:
      return route satisfies never;
  }
}

/** The title of a document; a module of the reference is called as it is imported. */
export function documentTitle(name: string, lang: Language): string {
  if (isListed(name)) return wordsIn(lang).documents.list[name].title;
  return `@ilo-kz/${name.slice(referencePrefix.length)}`;
}

/** One sentence about a page. */
export function pageDescription(route: Route): string {
  const words = wordsIn(route.lang);
  switch (route.kind) {
    case 'view':
      return `${words.views[route.view].about}.`;
    case 'collection':
    case 'record':
      return `${words.collections[route.collection].about}. ${words.site.tagline}.`;
    case 'findings':
    case 'finding':
      return `${words.findings.about}.`;
    case 'search':
      return `${words.search.about}.`;
    case 'changes':
      return `${words.changes.about}.`;
    case 'documents':
      return `${words.documents.about}.`;
    case 'document': {
      const { about } = isListed(route.name)
        ? words.documents.list[route.name]
        : { about: words.documents.referenceAbout };
      return `${about}.`;
    }
    case 'home':
      return words.home.lead;
    default:
      return route satisfies never;
  }
}
