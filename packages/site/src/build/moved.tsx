import { renderToString } from 'preact-render-to-string';
import { relative } from '../routes/address.js';
import { type Language, languages } from '../routes/language.js';
import type { MovedAddress } from '../routes/redirects.js';
import { wordsIn } from '../words/index.js';

/** The page at an address that was published before; it leads on without JavaScript. */
export function movedPage({ lang, from, to }: MovedAddress): string {
  const link = relative(from, to);
  return leading(
    lang,
    link,
    <p>
      {wordsIn(lang).moved} <a href={link}>{to}</a>
    </p>,
  );
}

/** The root of the site, which leads on to English. */
export function rootPage(): string {
  return leading(
    'en',
    'en/',
    <ul>
      {languages.map((lang) => (
        <li key={lang}>
          <a href={`${lang}/`} lang={lang}>
            {wordsIn(lang).language}
          </a>
        </li>
      ))}
    </ul>,
  );
}

function leading(lang: Language, link: string, content: preact.JSX.Element): string {
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content={`0; url=${link}`} />
        <link rel="canonical" href={link} />
        <title>{wordsIn(lang).site.name}</title>
      </head>
      <body>
        <main>
          <h1>{wordsIn(lang).site.name}</h1>
          {content}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
