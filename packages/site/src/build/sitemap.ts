import { addressOf } from '../routes/address.js';
import { languages } from '../routes/language.js';
import type { Route } from '../routes/route.js';
import { xml } from './xml.js';

/** All pages for search engines, each with its translations. */
export function sitemap(routes: readonly Route[], root: string): string {
  const urls = routes.map((route) => {
    const alternates = languages.map(
      (lang) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${xml(root + addressOf({ ...route, lang }))}"/>`,
    );
    return `<url><loc>${xml(root + addressOf(route))}</loc>${alternates.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}
