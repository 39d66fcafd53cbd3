import type { Route } from './route.js';

/**
 * The address of a page below the root of the site, without a slash before it: `en/ratifications/C087/`.
 * A published address never changes; a record that got another id leaves a redirect behind.
 */
export function addressOf(route: Route): string {
  switch (route.kind) {
    case 'home':
      return `${route.lang}/`;
    case 'view':
      return `${route.lang}/${route.view}/`;
    case 'collection':
      return `${route.lang}/${route.collection}/`;
    case 'record':
      return `${route.lang}/${route.collection}/${route.id}/`;
    case 'findings':
      return `${route.lang}/findings/`;
    case 'finding':
      return `${route.lang}/findings/${route.code}/`;
    case 'search':
      return `${route.lang}/search/`;
    case 'changes':
      return `${route.lang}/changes/`;
    case 'documents':
      return `${route.lang}/docs/`;
    case 'document':
      return `${route.lang}/docs/${route.name}/`;
    default:
      return route satisfies never;
  }
}

/** The address of the record as JSON, beside its page: `en/ratifications/C087.json`. */
export function jsonAddressOf(route: Route & { readonly kind: 'record' }): string {
  return `${addressOf(route).slice(0, -1)}.json`;
}

/**
 * A link from one page to another that works wherever the site is put: `../../laws/Z990000029_/`.
 *
 * @param from The address of the page with the link; it ends with a slash, or is empty for the root.
 * @param to The address of a page or file.
 */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const folders = there.slice(0, -1);
  const differs = here.findIndex((part, index) => part !== folders[index]);
  const shared = differs === -1 ? here.length : differs;
  const up = '../'.repeat(here.length - shared);
  return `${up}${there.slice(shared).join('/')}` || './';
}
