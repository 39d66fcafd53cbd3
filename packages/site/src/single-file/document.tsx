import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { icon } from '../build/icon.js';
import type { Site } from '../build/site.js';
import { Page } from '../pages/page.js';
import { Footer, Header } from '../parts/layout.js';
import { PageProvider } from '../parts/page-context.js';
import { addressOf } from '../routes/address.js';
import type { Language } from '../routes/language.js';
import { wordsIn } from '../words/index.js';
import { LeftOut, leftOut } from './left-out.js';
import { pagesInFile } from './pages.js';

/** What the file has within it instead of loading it. */
export interface Inlined {
  readonly script: string;
  readonly style: string;
}

/**
 * The pages of a language as one document that needs no other file and makes no request. The page whose
 * address stands after the # is shown, also without JavaScript.
 */
export function singleFile(
  lang: Language,
  site: Omit<Site, 'assets'>,
  { script, style }: Inlined,
): string {
  const routes = pagesInFile(lang);
  const home = addressOf({ kind: 'home', lang });
  const known = new Set(routes.map(addressOf));
  const within = (address: string) => {
    if (known.has(address)) return `#${address}`;
    return site.root === undefined ? `#${leftOut}` : `${site.root}${address}`;
  };
  const code = script.replaceAll('</script', '<\\/script');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { name, tagline } = wordsIn(lang).site;
  const first = { route: { kind: 'home', lang }, address: home, within } as const;
  const document = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{name}</title>
        <meta name="description" content={tagline} />
        <link
          rel="icon"
          type="image/svg+xml"
          href={`data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`}
        />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class="single-file">
        <PageProvider value={first}>
          <Header />
        </PageProvider>
        <main>
          {routes.map((route) => {
            const address = addressOf(route);
            return (
              <article key={address} id={address} class={address === home ? 'page first' : 'page'}>
                <PageProvider value={{ route, address, within }}>
                  <Page
                    route={route}
                    titles={site.titles}
                    documents={site.documents}
                    editions={site.editions}
                    hasFeed={false}
                  />
                </PageProvider>
              </article>
            );
          })}
          <article id={leftOut} class="page">
            <PageProvider value={first}>
              <LeftOut />
            </PageProvider>
          </article>
        </main>
        <PageProvider value={first}>
          <Footer />
        </PageProvider>
        <script dangerouslySetInnerHTML={{ __html: code }} />
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(document)}\n`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
