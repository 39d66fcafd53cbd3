import { type ComponentType, h, hydrate } from 'preact';

/** Loads the code of an island. */
export type Islands = Readonly<Record<string, () => Promise<ComponentType<never>>>>;

export async function hydrateIslands(page: Document, islands: Islands): Promise<void> {
  for (const place of page.querySelectorAll<HTMLElement>('[data-island]')) {
    const load = islands[place.dataset.island ?? ''];
    if (load === undefined) continue;
    const props: object = JSON.parse(place.nextElementSibling?.textContent ?? '{}');
    hydrate(h((await load()) as ComponentType<object>, props), place);
    place.dataset.ready = 'true';
  }
}
