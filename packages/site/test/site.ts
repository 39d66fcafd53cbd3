import { render } from '../src/build/render.js';
import type { Site } from '../src/build/site.js';
import { documentsOf } from '../src/documents/document.js';
import { readDocuments } from '../src/documents/read.js';
import { loadRuleTitles } from '../src/pages/rule-titles.js';
import type { Route } from '../src/routes/route.js';

/** A site whose assets are not built: what the tests read is the pages. */
export const site: Site = {
  titles: await loadRuleTitles(),
  documents: documentsOf(await readDocuments(), []),
  editions: [],
  assets: { script: 'assets/main.js', styles: ['assets/page.css'] },
  root: 'https://example.org/x/',
  path: '/x/',
};

/** A page as a document. */
export function html(route: Route): string {
  return render(route, site);
}
