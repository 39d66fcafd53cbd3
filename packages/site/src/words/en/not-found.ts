import type { NotFoundWords } from '../not-found.js';

export const notFound: NotFoundWords = {
  notFound: {
    title: 'There is no such page',
    text: 'The address of a record never changes, so it may be mistyped. Search for what you mean, or begin at the first page.',
  },
};
