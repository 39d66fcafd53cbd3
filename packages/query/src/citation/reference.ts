import type { Evidence, Source } from '@ilo-kz/data';
import type { CitationWords } from './words.js';

/** A piece of evidence and its document. */
export interface Reference {
  readonly piece: Evidence;
  readonly document: Source;
  /** Its id in this citation: that of the document, with a number for a second place in it. */
  readonly key: string;
}

/** The documents of a value: first those that support it, then those that contradict it. */
export function referencesOf(
  all: readonly Source[],
  pieces: readonly Evidence[],
): readonly Reference[] {
  const cited = [...pieces]
    .sort((a, b) => Number(isContradiction(a)) - Number(isContradiction(b)))
    .flatMap((piece) => {
      const document = all.find(({ id }) => id === piece.source);
      return document ? [{ piece, document }] : [];
    });
  // A document that supports two periods of a history in the same way is listed once.
  const texts = cited.map(({ piece: { note: _note, ...stated } }) => JSON.stringify(stated));
  const once = cited.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
  return once.map(({ piece, document }, index) => {
    const before = once.slice(0, index).filter((one) => one.document === document).length;
    return { piece, document, key: before === 0 ? document.id : `${document.id}-${before + 1}` };
  });
}

function isContradiction(piece: Evidence): boolean {
  return piece.grade !== 'unverified' && piece.agrees === false;
}

/** The position of the value in the document: `table row 5`. */
export function locatorOf({ piece }: Reference): string | undefined {
  return piece.grade === 'unverified' ? undefined : piece.locator;
}

/** In sentences, how a document supports or contradicts the value. */
export function supportOf({ piece }: Reference, words: CitationWords): string {
  if (piece.grade === 'unverified') return words.unverified;
  const { says, agrees, why } = piece;
  if (agrees === false) {
    const contradiction = words.contradicts(says ?? undefined);
    return why === undefined ? contradiction : `${contradiction} ${words.notFollowed} ${why}`;
  }
  if (piece.grade === 'derived') return words.derived(piece.rule, says ?? undefined);
  const grade = words[piece.grade];
  if (says === undefined) return grade;
  return `${grade} ${says === null ? words.noValue : words.states(says)}`;
}
