import { type Named, yearOf } from './instruments.js';

/** An instrument that has a title. */
export interface Titled extends Named {
  readonly isRevised: boolean;
}

/** Titles with the same words, and the indices of their tokens. */
export interface TitleMatch {
  readonly entries: readonly Titled[];
  readonly start: number;
  readonly end: number;
}

/** Titles by their words, one after another. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Titled[];
  /** Every title that ends here is shared with Conventions of others. */
  isShared: boolean;
  /** Any of the instruments may be meant, whether or not it is "(Revised)". */
  isOpen: boolean;
}

export function newNode(): Node {
  return { next: new Map(), entries: [], isShared: true, isOpen: false };
}

export function add(
  root: Node,
  words: readonly string[],
  { code, isRevised }: Pick<Titled, 'code' | 'isRevised'>,
  {
    isShared = false,
    isOpen = false,
  }: { readonly isShared?: boolean; readonly isOpen?: boolean } = {},
): void {
  const year = yearOf(code);
  if (words.length === 0 || year === undefined) return;
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.isShared &&= isShared;
  node.isOpen ||= isOpen;
  if (!node.entries.some((entry) => entry.code === code))
    node.entries.push({ code, year, isRevised });
}
