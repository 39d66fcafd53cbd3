import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../src/workspace.js';

const markdownIn = (folder: string) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}${name}`);
// Not docs/findings.md: its sentences are those of the rules.
const documents = [
  ...markdownIn(''),
  ...markdownIn('docs/').filter((path) => path !== 'docs/findings.md'),
  ...readdirSync(`${root}packages`).flatMap((name) => markdownIn(`packages/${name}/`)),
];

/** Words that readers stumbled over, with the usual ones. */
const words: readonly (readonly [word: RegExp, usual: string])[] = [
  [/\btold\b|\btells of\b/, 'reported, said, shown'],
  [/\bmend(?:s|ed|ing)?\b/, 'fix, correct, update'],
  [/\bgrave(?:st|r)?\b/, 'severe'],
  [/\bbeside\b/, 'next to, compared with'],
  [/\btakes? for\b/, 'reads as'],
  [/\bhold(?:s|ing)? back\b/, 'keep, leave out'],
  [/\blets? go of\b/, 'release'],
  [/\bstands? (?:in|at|for|next|there)\b/, 'is in, means'],
  [/(?<!there )\b(?:is|are) no (?!longer\b)/i, 'is not a'],
];

describe.each(documents)('%s uses plain words', (document) => {
  const lines = readFileSync(`${root}${document}`, 'utf8')
    .replace(/^```[\s\S]*?^```$/gm, (block) => block.replace(/.+/g, ''))
    .split('\n');

  test.each(words)('%s is %s', (word) => {
    const found = lines.flatMap((line, index) =>
      word.test(line) ? [`line ${index + 1}: ${line.slice(0, 120)}`] : [],
    );
    expect(found).toEqual([]);
  });
});
