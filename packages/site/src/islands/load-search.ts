import type { SearchIndex } from '../search/index-file.js';
import type { SearchSite } from '../search/search-site.js';

let loaded: Promise<SearchSite> | undefined;

/**
 * Loads the index of a language and the code that searches it, at the first call only.
 *
 * @param address Of the index.
 */
export function loadSearch(address: string): Promise<SearchSite> {
  loaded ??= load(address).catch((error: unknown) => {
    // The next letter tries again.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(address: string): Promise<SearchSite> {
  const [index, { searchOf }] = await Promise.all([
    fetch(address).then((response) => response.json() as Promise<SearchIndex>),
    import('../search/search-site.js'),
  ]);
  return searchOf(index);
}
