import type { ComponentType } from 'preact';
import type { Islands } from './hydrate.js';

/** The code of each island is loaded by the pages that have one. */
export const islands: Islands = {
  'ratifications-table': async () =>
    (await import('../views/ratifications-table.js')).RatificationsTable as ComponentType<never>,
  'count-on-date': async () =>
    (await import('../views/count-on-date.js')).CountOnDate as ComponentType<never>,
  'site-search': async () =>
    (await import('../views/site-search.js')).SiteSearch as ComponentType<never>,
};
