import { renderToString } from 'preact-render-to-string';
import { addressOf } from '../routes/address.js';
import { type Language, languages } from '../routes/language.js';
import { wordsIn } from '../words/index.js';
import { policy } from './render.js';
import type { Site } from './site.js';

/**
 * The page that a host shows instead of one that there is not, in all languages. It is shown below any
 * path, so its links begin at the root of the host.
 */
export function notFoundPage({ assets, path }: Pick<Site, 'assets' | 'path'>): string {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${wordsIn('en').notFound.title} – ${wordsIn('en').site.name}`}</title>
        <link rel="icon" href={`${path}icon.svg`} type="image/svg+xml" />
        {assets.styles.map((file) => (
          <link key={file} rel="stylesheet" href={path + file} />
        ))}
      </head>
      <body>
        <header class="site">
          <div class="bar">
            <a class="brand" href={`${path}en/`}>
              {wordsIn('en').site.name}
            </a>
          </div>
        </header>
        <main id="content">
          {languages.map((lang) => (
            <InLanguage key={lang} lang={lang} path={path} />
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function InLanguage({ lang, path }: { readonly lang: Language; readonly path: string }) {
  const { site, notFound, search } = wordsIn(lang);
  const Title = lang === 'en' ? 'h1' : 'h2';
  return (
    <section lang={lang} class="not-found">
      <Title>{notFound.title}</Title>
      <p>{notFound.text}</p>
      <form class="find" action={path + addressOf({ kind: 'search', lang })}>
        <input type="search" name="q" aria-label={search.field} />
        <button type="submit">{search.button}</button>
      </form>
      <p>
        <a href={path + addressOf({ kind: 'home', lang })}>{site.name}</a>
      </p>
    </section>
  );
}
