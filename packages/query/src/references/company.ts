import type { Place } from './reference.js';
import { isLetterAt, wordOf } from './tokens.js';
import type { Meaning } from './vocabulary.js';

/**
 * Whether words near a place say that its text is about the ILO or about labour; `except`: the words
 * for "Convention", or those of labour, are not enough.
 */
export type Company = (
  place: Pick<Place, 'start' | 'end'>,
  ...except: readonly ('convention' | 'labourTopic')[]
) => boolean;

/** How far away a word still says what a text is about, in UTF-16 units. */
const reaches: readonly (readonly [Meaning, number])[] = [
  ['ilo', 200],
  ['standards', 200],
  ['labourTopic', 120],
  ['convention', 60],
];
const farthest = 200;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly reach: number;
}

/**
 * Looks for words around places, which must be in the order of the text. Each word is read once, so
 * that many places near one another cost no more than one.
 */
export function companyIn(text: string): Company {
  let words: Word[] = [];
  /** Those before it are out of reach of all places to come. */
  let first = 0;
  let next = 0;
  return ({ start, end }, ...except) => {
    if (next < start - farthest) {
      [words, first] = [[], 0];
      next = start - farthest;
      while (isLetterAt(text, next)) next += 1;
    }
    readTo(end + farthest);
    forget(start - farthest);
    for (let index = first; index < words.length; index += 1) {
      const word = words[index];
      if (word && isNear(word, start, end) && !isExcepted(word.meaning, except)) return true;
    }
    return false;
  };

  function readTo(position: number): void {
    while (next < position && next < text.length) {
      const start = next;
      while (isLetterAt(text, next)) next += 1;
      if (next === start) next += 1;
      // No name of the ILO and no word of labour is shorter.
      else if (next - start > 2) {
        const { meanings } = wordOf(text.slice(start, next));
        const said = meanings.size > 0 && reaches.find(([meaning]) => meanings.has(meaning));
        if (said) words.push({ start, end: next, meaning: said[0], reach: said[1] });
      }
    }
  }

  function forget(position: number): void {
    while (first < words.length && (words[first]?.end ?? 0) <= position) first += 1;
    if (first < mostForgotten) return;
    words = words.slice(first);
    first = 0;
  }
}

/** So many words are kept in vain before their list is shortened. */
const mostForgotten = 500;

function isExcepted(meaning: Meaning, except: readonly Meaning[]): boolean {
  return except.includes(meaning);
}

function isNear(word: Word, start: number, end: number): boolean {
  return word.start - end < word.reach && start - word.end < word.reach;
}
