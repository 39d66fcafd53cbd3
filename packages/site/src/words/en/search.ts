import type { SearchWords } from '../search.js';
import { counted } from './counted.js';

export const search: SearchWords = {
  search: {
    title: 'Search',
    about: 'All records and documents, by words, codes and numbers in any language',
    field: 'Search records and documents',
    button: 'Search',
    examples: 'For example:',
    found: (n) => `${counted(n, 'page', 'pages')} found.`,
    nothing: 'Nothing was found. Try fewer words, or a code such as C087.',
    busy: 'Searching …',
    failed: 'The search could not be loaded. Check the connection and type again.',
    all: (n) => `All ${n}`,
    every: 'All kinds',
    kinds: { views: 'Questions', documents: 'Documents' },
    noScript: 'The search on this page needs JavaScript. Without it there are two ways:',
    noScriptLists: 'Open a list and search in it with your browser (Ctrl+F or ⌘F):',
    noScriptCommand: 'Search in a terminal:',
  },
};
