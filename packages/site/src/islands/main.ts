import { islands } from './all.js';
import { addCopyButtons } from './copy.js';
import { hydrateIslands } from './hydrate.js';

addCopyButtons(document);
void hydrateIslands(document, islands);
