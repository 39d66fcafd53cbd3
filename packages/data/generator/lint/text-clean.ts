import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';
import { textsOf } from './texts.js';

/** Control characters but tab and line feed, the soft hyphen, and marks of no width. */
const invisible = /[\p{Cf}\p{Cc}]/gu;

const pairs = [
  ['«', '»'],
  ['“', '”'],
] as const;

export const textClean: Rule = {
  id: 'text-clean',
  level: 'error',
  scope: 'file',
  demand:
    'A text has no double spaces, none at its ends, nothing invisible, and no stray quotation marks.',
  check: (file) =>
    textsOf(file).flatMap(({ text, path }) => {
      const visible = text.replace(invisible, '');
      if (visible !== text) {
        const message =
          'has a character that nobody sees (a zero-width space, a soft hyphen): remove it';
        return [problemAt(file, path, 'text-clean', message, visible)];
      }
      const spaced = text.replace(/\s+/g, ' ').trim();
      if (spaced !== text) {
        const message =
          'has a line break, double spaces, or spaces at its ends: write single spaces';
        return [problemAt(file, path, 'text-clean', message, spaced)];
      }
      const wrapped = /^"([^"]*)"$/.exec(text)?.[1];
      if (wrapped !== undefined) {
        const message = 'stands in quotation marks that are part of the text: remove them';
        return [problemAt(file, path, 'text-clean', message, wrapped)];
      }
      const odd = (text.match(/"/g)?.length ?? 0) % 2 === 1;
      const unpaired = pairs.some(
        ([open, close]) => text.split(open).length !== text.split(close).length,
      );
      if (!odd && !unpaired) return [];
      const message = 'has a quotation mark without its partner: complete or remove it';
      return [problemAt(file, path, 'text-clean', message)];
    }),
};
