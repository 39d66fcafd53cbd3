import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';
import { textsOf } from './texts.js';

export const textClean: Rule = {
  id: 'text-clean',
  level: 'error',
  scope: 'file',
  demand: 'A text has no double spaces, none at its ends, and no stray quotation marks.',
  check: (file) =>
    textsOf(file).flatMap(({ text, path }) => {
      const spaced = text.replace(/\s+/g, ' ').trim();
      if (spaced !== text) {
        const message = 'has a line break, double spaces, or spaces at its ends';
        return [problemAt(file, path, 'text-clean', message, spaced)];
      }
      const wrapped = /^"([^"]*)"$/.exec(text)?.[1];
      if (wrapped !== undefined) {
        const message = 'stands in quotation marks that are part of the text: remove them';
        return [problemAt(file, path, 'text-clean', message, wrapped)];
      }
      const odd = (text.match(/"/g)?.length ?? 0) % 2 === 1;
      const unpaired = text.split('«').length !== text.split('»').length;
      if (!odd && !unpaired) return [];
      const message = 'has a quotation mark without its partner: complete or remove it';
      return [problemAt(file, path, 'text-clean', message)];
    }),
};
