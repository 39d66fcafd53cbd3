import { render } from '../src/build/render.js';
import type { Site } from '../src/build/site.js';
import { loadRuleTitles } from '../src/pages/rule-titles.js';
import type { Route } from '../src/routes/route.js';

/** A site whose assets are not built: what the tests read is the pages. */
export const site: Site = {
  titles: await loadRuleTitles(),
  assets: { script: 'assets/main.js', styles: ['assets/page.css'] },
  root: 'https://example.org/x/',
};

/** A page as a document. */
export function html(route: Route): string {
  return render(route, site);
}
