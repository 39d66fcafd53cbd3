import { type Named, yearOf } from './instruments.js';

/** An instrument that has a title. */
export interface Titled extends Named {
  readonly isRevised: boolean;
}

/** Titles with the same words, and the indices of their tokens. */
export interface TitleMatch {
  readonly entries: readonly Titled[];
  /** A record or a law has it; otherwise people write it. */
  readonly isOfficial: boolean;
  /** Others have Conventions with these words, too. */
  readonly isShared: boolean;
  /** Several instruments have these words, and none is meant without "(Revised)" or a year. */
  readonly isOpen: boolean;
  readonly start: number;
  readonly end: number;
}

/** Titles by their words, one after another. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Titled[];
  /** What is true of a title that ends here: see {@link TitleMatch}. */
  isOfficial: boolean;
  isShared: boolean;
  isOpen: boolean;
}

export function newNode(): Node {
  return { next: new Map(), entries: [], isOfficial: false, isShared: true, isOpen: false };
}

/** How a title is known. */
export type How = Pick<TitleMatch, 'isOfficial' | 'isShared' | 'isOpen'>;

const official: How = { isOfficial: true, isShared: false, isOpen: false };

export function add(
  root: Node,
  words: readonly string[],
  { code, isRevised }: Pick<Titled, 'code' | 'isRevised'>,
  how: How = official,
): void {
  const year = yearOf(code);
  if (words.length === 0 || year === undefined) return;
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.isOfficial ||= how.isOfficial;
  node.isShared &&= how.isShared;
  node.isOpen ||= how.isOpen;
  if (!node.entries.some((entry) => entry.code === code))
    node.entries.push({ code, year, isRevised });
}
