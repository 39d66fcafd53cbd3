import { type ComponentType, h, hydrate } from 'preact';

/** The code of each island is loaded by the pages that have one. */
const islands: Readonly<Record<string, () => Promise<ComponentType<never>>>> = {
  'ratifications-table': async () =>
    (await import('../views/ratifications-table.js')).RatificationsTable as ComponentType<never>,
  'count-on-date': async () =>
    (await import('../views/count-on-date.js')).CountOnDate as ComponentType<never>,
  'site-search': async () =>
    (await import('../views/site-search.js')).SiteSearch as ComponentType<never>,
};

export async function hydrateIslands(page: Document): Promise<void> {
  for (const place of page.querySelectorAll<HTMLElement>('[data-island]')) {
    const load = islands[place.dataset.island ?? ''];
    if (load === undefined) continue;
    const props: object = JSON.parse(place.nextElementSibling?.textContent ?? '{}');
    hydrate(h((await load()) as ComponentType<object>, props), place);
    place.dataset.ready = 'true';
  }
}
