import { source } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

/** Every platform has it, but TypeScript's `lib` for the bare language does not declare it. */
declare const URL: {
  canParse(text: string): boolean;
  new (text: string): { readonly hostname: string };
};

export const url = defineDatasetRule({
  code: 'dataset.url',
  severity: 'warning',
  title: 'A web address cannot be opened as written',
  why: 'Readers use the address to open the document. Most often, punctuation of the surrounding sentence was copied with it.',
  bad: { sources: [source({ url: 'https://www.ilo.org/normlex.' })] },
  good: { sources: [source({ url: 'https://www.ilo.org/normlex' })] },
  scope: 'record',
  of: ['sources'],
  *check({ value: { url } }) {
    if (url !== undefined && !isUsable(url)) yield { path: ['url'], facts: url };
  },
  say: (url: string) => ({
    message: `${JSON.stringify(url)} is not a valid web address.`,
    hint: 'Check the host name, and remove punctuation at the end.',
  }),
});

function isUsable(url: string): boolean {
  if (!URL.canParse(url) || !/\.[^.]+$/.test(new URL(url).hostname)) return false;
  // Two commas are not of a sentence: some systems write them for the two signs = at the end of an id.
  return !/[.;)]$|(?<!,),$/.test(url.replace(/\([^()]*\)$/, ''));
}
