import { type ComponentType, h, hydrate } from 'preact';

/** The code of each island is loaded by the pages that have one. */
const islands: Readonly<Record<string, () => Promise<ComponentType<never>>>> = {
  'ratifications-table': async () =>
    (await import('../views/ratifications-table.js')).RatificationsTable as ComponentType<never>,
  'view-filter': async () =>
    (await import('../views/view-filter.js')).ViewFilter as ComponentType<never>,
  'take-away': async () => (await import('../views/take-away.js')).TakeAway as ComponentType<never>,
  'timeline-picture': async () =>
    (await import('../views/timeline-picture.js')).TimelinePicture as ComponentType<never>,
  'state-tiles': async () =>
    (await import('../views/state-tiles.js')).StateTiles as ComponentType<never>,
  'count-on-date': async () =>
    (await import('../views/count-on-date.js')).CountOnDate as ComponentType<never>,
  checker: async () => (await import('../checker/checker.js')).Checker as ComponentType<never>,
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
