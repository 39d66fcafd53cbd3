import type { ComponentType } from 'preact';
import type { Islands } from './hydrate.js';

/** The code of each island is loaded by the pages that have one. */
export const islands: Islands = {
  'ratifications-table': async () =>
    (await import('../views/ratifications-table.js')).RatificationsTable as ComponentType<never>,
  'view-filter': async () =>
    (await import('../views/view-filter.js')).ViewFilter as ComponentType<never>,
  'take-away': async () => (await import('../views/take-away.js')).TakeAway as ComponentType<never>,
  'timeline-picture': async () =>
    (await import('../views/timeline-picture.js')).TimelinePicture as ComponentType<never>,
  'state-tiles': async () =>
    (await import('../views/state-tiles.js')).StateTiles as ComponentType<never>,
  checker: async () => (await import('../checker/checker.js')).Checker as ComponentType<never>,
  'count-on-date': async () =>
    (await import('../views/count-on-date.js')).CountOnDate as ComponentType<never>,
  'site-search': async () =>
    (await import('../views/site-search.js')).SiteSearch as ComponentType<never>,
};
