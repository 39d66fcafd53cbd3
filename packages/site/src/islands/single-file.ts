import type { ComponentType } from 'preact';
import { CountOnDate } from '../views/count-on-date.js';
import { RatificationsTable } from '../views/ratifications-table.js';
import { StateTiles } from '../views/state-tiles.js';
import { TimelinePicture } from '../views/timeline-picture.js';
import { ViewFilter } from '../views/view-filter.js';
import { addCopyButtons } from './copy.js';
import { hydrateIslands } from './hydrate.js';

/*
 * The code of the single file. It has no islands that load something: the search needs its index.
 */
addCopyButtons(document);
void hydrateIslands(document, {
  'ratifications-table': async () => RatificationsTable as ComponentType<never>,
  'count-on-date': async () => CountOnDate as ComponentType<never>,
  'state-tiles': async () => StateTiles as ComponentType<never>,
  'timeline-picture': async () => TimelinePicture as ComponentType<never>,
  'view-filter': async () => ViewFilter as ComponentType<never>,
});

const name = document.title;

/** Names the window after the page of the file that is shown. */
function nameWindow(): void {
  const title = document.querySelector('.page:target h1')?.textContent;
  document.title = title ? `${title} – ${name}` : name;
}
addEventListener('hashchange', nameWindow);
nameWindow();
