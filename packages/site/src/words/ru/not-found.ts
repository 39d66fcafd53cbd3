import type { NotFoundWords } from '../not-found.js';

export const notFound: NotFoundWords = {
  notFound: {
    title: 'Такой страницы нет',
    text: 'Адреса записей не меняются, поэтому в адресе, возможно, опечатка. Воспользуйтесь поиском или начните с первой страницы.',
  },
};
