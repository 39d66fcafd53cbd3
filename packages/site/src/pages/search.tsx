import { collectionNames } from '@ilo-kz/data/collections';
import { Island } from '../parts/island.js';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import { Snippet } from '../parts/snippet.js';
import type { Language } from '../routes/language.js';
import { SiteSearch } from '../views/site-search.js';

const examples: Readonly<Record<Language, readonly string[]>> = {
  en: ['forced labour', 'C087', 'citation', 'delimiter'],
  ru: ['принудительный труд', 'C087', 'дорожная карта', 'разделитель'],
  kk: ['мәжбүрлі еңбек', 'C087', 'жол картасы', 'дәлелдер'],
};

/** Numbers of which each plural form of the languages of the site has one. */
const numbers = [0, 1, 2, 5];

/** The search over records and documents; without JavaScript, how to search otherwise. */
export function SearchPage() {
  const { lang, words, link } = usePage();
  const { search, collections } = words;
  const rules = new Intl.PluralRules(lang);
  return (
    <Layout
      crumbs={[{ to: { kind: 'home', lang }, text: words.site.name }]}
      title={search.title}
      lead={`${search.about}.`}
    >
      <noscript>
        <p class="note">{search.noScript}</p>
        <p>{search.noScriptLists}</p>
        <ul class="columns">
          {collectionNames.map((collection) => (
            <li key={collection}>
              <a href={link({ kind: 'collection', lang, collection })}>
                {collections[collection].title}
              </a>
            </li>
          ))}
          <li>
            <a href={link({ kind: 'findings', lang })}>{words.findings.title}</a>
          </li>
          <li>
            <a href={link({ kind: 'documents', lang })}>{words.documents.title}</a>
          </li>
        </ul>
        <Snippet
          label={search.noScriptCommand}
          text={`npx @ilo-kz/cli search ${examples[lang][0]}`}
        />
      </noscript>
      <Island
        name="site-search"
        component={SiteSearch}
        props={{
          index: link(`${lang}/search.json`),
          folder: link({ kind: 'home', lang }),
          examples: examples[lang],
          lang,
          words: {
            field: search.field,
            button: search.button,
            examples: search.examples,
            nothing: search.nothing,
            busy: search.busy,
            failed: search.failed,
            every: search.every,
            all: search.all(-1),
            found: Object.fromEntries(
              numbers.map((n) => [rules.select(n), search.found(n).replace(String(n), '-1')]),
            ),
            kinds: {
              ...Object.fromEntries(
                collectionNames.map((collection) => [collection, collections[collection].title]),
              ),
              findings: words.findings.title,
              ...search.kinds,
            } as Parameters<typeof SiteSearch>[0]['words']['kinds'],
          },
        }}
      />
    </Layout>
  );
}
