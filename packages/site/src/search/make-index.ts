import { type FindingCode, findingCodes } from '@ilo-kz/validate';
import type { Documents } from '../documents/document.js';
import { documentNames, isListed } from '../documents/list.js';
import { sectionsOf } from '../documents/sections.js';
import type { RuleTitles } from '../pages/rule-titles.js';
import { documentTitle } from '../pages/title.js';
import { allRecords, recordsOf } from '../record/records.js';
import { titleOf } from '../record/title.js';
import type { Language } from '../routes/language.js';
import { viewNames } from '../routes/route.js';
import { wordsIn } from '../words/index.js';
import type { IndexedPage, SearchIndex } from './index-file.js';

interface Searched {
  readonly titles: RuleTitles;
  readonly documents: Documents;
}

/** The index of one language: titles of records, and the pages that are not records. */
export function searchIndex(lang: Language, { titles, documents }: Searched): SearchIndex {
  // The ratifications are found by their instruments.
  const searched = allRecords().filter(
    ({ collection }) => collection !== 'sources' && collection !== 'ratifications',
  );
  return {
    titles: Object.fromEntries(
      searched.map((one) => {
        const { text, lang: own } = titleOf(one, lang);
        return [`${one.collection}/${one.id}`, own === lang ? text : [text, own]];
      }),
    ),
    ratified: recordsOf('ratifications').map(({ id }) => id),
    pages: [
      ...viewPages(lang),
      ...findingCodes().map((code) => findingPage(code, lang, titles)),
      ...documentPages(lang, documents),
      ...recordsOf('sources').map((one): IndexedPage => {
        const { text, lang: own } = titleOf(one, lang);
        const address = `sources/${one.id}/`;
        return { kind: 'sources', address, title: text, ...(own === lang ? {} : { lang: own }) };
      }),
    ],
  };
}

function viewPages(lang: Language): readonly IndexedPage[] {
  const { views } = wordsIn(lang);
  return viewNames.map((view) => ({
    kind: 'views',
    address: `${view}/`,
    title: views[view].title,
    text: views[view].about,
  }));
}

function findingPage(code: FindingCode, lang: Language, titles: RuleTitles): IndexedPage {
  return { kind: 'findings', address: `findings/${code}/`, title: titles(lang, code), text: code };
}

/** The name of a function is found by the page of its module; its text is a part of that. */
const referenceText = 200;

function documentPages(lang: Language, documents: Documents): readonly IndexedPage[] {
  const { list } = wordsIn(lang).documents;
  return [...documentNames, ...documents.reference].flatMap((name): readonly IndexedPage[] => {
    const title = documentTitle(name, lang);
    const address = `docs/${name}/`;
    // Each rule of the validator has a page of its own.
    const { markdown = '' } = name === 'findings' ? {} : (documents.byName.get(name) ?? {});
    const [first, ...others] = sectionsOf(markdown, 3);
    const sections = first === undefined || first.id === undefined ? others : [first, ...others];
    const introduction = first?.id === undefined && lang === 'en' ? first?.text : undefined;
    const about = isListed(name) ? `${list[name].about}.` : undefined;
    const text = [about, introduction].filter(Boolean).join(' ');
    return [
      { kind: 'documents', address, title, ...(text === '' ? {} : { text }) },
      ...sections.map(({ id, heading, text: whole }): IndexedPage => {
        const own = isListed(name) ? whole : whole.slice(0, referenceText);
        return {
          kind: 'documents',
          address: `${address}#${id}`,
          title: heading,
          under: title,
          ...(lang === 'en' ? {} : { lang: 'en' }),
          ...(own === '' ? {} : { text: own }),
        };
      }),
    ];
  });
}
