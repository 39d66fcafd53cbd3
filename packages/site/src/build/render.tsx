import { renderToString } from 'preact-render-to-string';
import { Page } from '../pages/page.js';
import { pageDescription, pageTitle } from '../pages/title.js';
import { PageProvider } from '../parts/page-context.js';
import { addressOf, jsonAddressOf, relative } from '../routes/address.js';
import { languages } from '../routes/language.js';
import type { Route } from '../routes/route.js';
import { wordsIn } from '../words/index.js';
import { jsonLd } from './json-ld.js';
import type { Site } from './site.js';

/** Allows only what comes from the site itself: no foreign request, no script or style in the page. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** A page as a document. */
export function render(route: Route, site: Site): string {
  const address = addressOf(route);
  const { name } = wordsIn(route.lang).site;
  const title = pageTitle(route, site.titles);
  const at = (to: string) =>
    site.root === undefined ? relative(address, to) : `${site.root}${to}`;
  const data = jsonLd(route, at);
  const document = (
    <html lang={route.lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{route.kind === 'home' ? `${name}: ${title}` : `${title} – ${name}`}</title>
        <meta name="description" content={pageDescription(route)} />
        <link rel="canonical" href={at(address)} />
        {languages.map((lang) => (
          <link
            key={lang}
            rel="alternate"
            hreflang={lang}
            href={at(addressOf({ ...route, lang }))}
          />
        ))}
        <link rel="alternate" hreflang="x-default" href={at(addressOf({ ...route, lang: 'en' }))} />
        {route.kind === 'record' && (
          <link
            rel="alternate"
            type="application/json"
            href={relative(address, jsonAddressOf(route))}
          />
        )}
        {site.root !== undefined && (
          <link
            rel="alternate"
            type="application/atom+xml"
            href={relative(address, `${route.lang}/feed.xml`)}
          />
        )}
        <link rel="icon" href={relative(address, 'icon.svg')} type="image/svg+xml" />
        {site.assets.styles.map((file) => (
          <link key={file} rel="stylesheet" href={relative(address, file)} />
        ))}
        <script type="module" src={relative(address, site.assets.script)} />
        {data !== undefined && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
          />
        )}
      </head>
      <body>
        <PageProvider value={{ route, address }}>
          <Page
            route={route}
            titles={site.titles}
            documents={site.documents}
            editions={site.editions}
            hasFeed={site.root !== undefined}
          />
        </PageProvider>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(document)}\n`;
}
