import { fold } from './reader.js';
import { words } from './words.js';

interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  /** Answers given before. */
  readonly asked: Map<string, number>;
}

let vocabulary: Vocabulary | undefined;

/** What a folded word is: a sum of meanings, 0 for any other word. */
export function meaning(word: string): number {
  vocabulary ??= build();
  const { words, stems, asked } = vocabulary;
  const answer = asked.get(word);
  if (answer !== undefined) return answer;
  let what = words.get(word) ?? 0;
  for (let length = 2; length <= word.length; length++) {
    what |= stems.get(word.slice(0, length)) ?? 0;
  }
  // Hostile texts have words without end.
  if (asked.size > 4000) asked.clear();
  asked.set(word, what);
  return what;
}

/** Whether a folded word is one of these. */
export function means(word: string | undefined, what: number): boolean {
  return word !== undefined && (meaning(word) & what) !== 0;
}

function build(): Vocabulary {
  const known = new Map<string, number>();
  const stems = new Map<string, number>();
  for (const [what, list] of words()) {
    for (const entry of list.split(/\s+/)) {
      const isStem = entry.endsWith('*');
      const key = fold(isStem ? entry.slice(0, -1) : entry);
      const into = isStem ? stems : known;
      into.set(key, (into.get(key) ?? 0) | what);
    }
  }
  return { words: known, stems, asked: new Map() };
}
