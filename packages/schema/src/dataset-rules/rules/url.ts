import { source } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

/** Every platform has it, but its types are not among those of the language. */
declare const URL: {
  canParse(text: string): boolean;
  new (text: string): { readonly hostname: string };
};

export const url = defineDatasetRule({
  code: 'dataset.url',
  severity: 'warning',
  title: 'An address cannot be opened as it is written',
  why: 'A reader follows it to the document. Most often punctuation of the sentence around it was copied with it.',
  bad: { sources: [source({ url: 'https://www.ilo.org/normlex.' })] },
  good: { sources: [source({ url: 'https://www.ilo.org/normlex' })] },
  scope: 'record',
  of: ['sources'],
  *check({ value: { url } }) {
    if (url !== undefined && !isUsable(url)) yield { path: ['url'], facts: url };
  },
  say: (url: string) => ({
    message: `${JSON.stringify(url)} is not a usable address.`,
    hint: 'Give it a host with a dot, and no punctuation at its end.',
  }),
});

function isUsable(url: string): boolean {
  if (!URL.canParse(url) || !/\.[^.]+$/.test(new URL(url).hostname)) return false;
  // Two commas are not of a sentence: some systems write them for the two signs = at the end of an id.
  return !/[.;)]$|(?<!,),$/.test(url.replace(/\([^()]*\)$/, ''));
}
