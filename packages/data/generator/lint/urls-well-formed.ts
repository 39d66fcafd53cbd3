import { problemAt } from '../problem.js';
import type { Fields, Rule } from './rule.js';

export const urlsWellFormed: Rule = {
  id: 'url-well-formed',
  level: 'error',
  scope: 'record',
  demand: 'An address can be parsed, has a host with a dot, and no trailing punctuation.',
  check: ({ record, file }) => {
    const { url } = record as Fields;
    if (typeof url !== 'string') return [];
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (
      parsed &&
      /\.[^.]+$/.test(parsed.hostname) &&
      !/[.,;)]$/.test(url.replace(/\([^()]*\)$/, ''))
    )
      return [];
    const message = `is ${JSON.stringify(url)}, which is no usable address: correct or remove it`;
    return [problemAt(file, ['url'], 'url-well-formed', message)];
  },
};
