import { collectionNames } from '@ilo-kz/data/collections';
import { meta } from '@ilo-kz/data/meta';
import type { ComponentChildren } from 'preact';
import { languages } from '../routes/language.js';
import { type Route, viewNames } from '../routes/route.js';
import { dateInWords } from '../words/dates.js';
import { wordsIn } from '../words/index.js';
import { usePage } from './page-context.js';
import { repository } from './repository.js';
import { SearchForm } from './search-form.js';

interface LayoutProps {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly crumbs?: readonly { readonly to: Route; readonly text: string }[];
  readonly children: ComponentChildren;
}

/** What every page has: the way to other pages and languages, its title, its content. */
export function Layout(content: LayoutProps) {
  const { words, isPart } = usePage();
  if (isPart) return <Content {...content} />;
  return (
    <>
      <a class="skip" href="#content">
        {words.site.skip}
      </a>
      <Header />
      <main id="content">
        <Content {...content} />
      </main>
      <Footer />
    </>
  );
}

function Content({ title, lead, crumbs = [], children }: LayoutProps) {
  const { words, link } = usePage();
  return (
    <>
      {crumbs.length > 0 && (
        <nav aria-label={words.site.breadcrumb} class="crumbs">
          {crumbs.map(({ to, text }) => (
            <a key={text} href={link(to)}>
              {text}
            </a>
          ))}
        </nav>
      )}
      <h1>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </>
  );
}

/** The way to the views, and, where there are other files than this, to search and languages. */
export function Header() {
  const { lang, words, route, link, isPart } = usePage();
  return (
    <header class="site">
      <div class="bar">
        <a class="brand" href={link({ kind: 'home', lang })}>
          {words.site.name}
        </a>
        {route.kind !== 'search' && !isPart && <SearchForm />}
        {!isPart && (
          <nav aria-label={words.site.languages} class="languages">
            {languages.map((one) => (
              <a
                key={one}
                href={link({ ...route, lang: one })}
                lang={one}
                hreflang={one}
                aria-current={one === lang ? 'true' : undefined}
              >
                {wordsIn(one).language}
              </a>
            ))}
          </nav>
        )}
      </div>
      <nav aria-label={words.site.sections} class="sections">
        <a
          href={link({ kind: 'collection', lang, collection: 'ratifications' })}
          aria-current={
            route.kind === 'collection' && route.collection === 'ratifications' ? 'page' : undefined
          }
        >
          {words.collections.ratifications.title}
        </a>
        {viewNames.map((view) => (
          <a
            key={view}
            href={link({ kind: 'view', lang, view })}
            aria-current={route.kind === 'view' && route.view === view ? 'page' : undefined}
          >
            {words.views[view].title}
          </a>
        ))}
      </nav>
    </header>
  );
}

export function Footer() {
  const { lang, words, link, isPart } = usePage();
  return (
    <footer class="site">
      <p>{words.site.notARegister}</p>
      {isPart && (
        <p>
          <a href="#left-out">{words.singleFile.note}</a>.
        </p>
      )}
      <nav aria-label={words.home.records} class="sections">
        {collectionNames.map((collection) => (
          <a key={collection} href={link({ kind: 'collection', lang, collection })}>
            {words.collections[collection].title}
          </a>
        ))}
        <a href={link({ kind: 'findings', lang })}>{words.findings.title}</a>
        <a href={link({ kind: 'changes', lang })}>{words.changes.title}</a>
        <a href={link({ kind: 'documents', lang })}>{words.documents.title}</a>
      </nav>
      <p>
        {words.site.footer(meta.version, dateInWords(meta.asOf, lang))} {words.site.licence}.{' '}
        <a href={repository}>{words.site.source}</a>
      </p>
    </footer>
  );
}
