import type { Reference, UnknownReference } from '@ilo-kz/query';
import type { Output } from '../output.js';
import { table } from './table.js';

/** A reference with the place where an editor shows it, both from 1. */
export type PlacedReference = (Reference | UnknownReference) & {
  readonly line: number;
  readonly column: number;
};

/** References, which stand in the order of the text, with line and column. Linear in its length. */
export function withPlaces(
  text: string,
  references: readonly (Reference | UnknownReference)[],
): readonly PlacedReference[] {
  let at = 0;
  let line = 1;
  let column = 1;
  return references.map((reference) => {
    for (; at < reference.start; at++) {
      const isBreak = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
      line += isBreak ? 1 : 0;
      // The second half of a surrogate pair is no column of its own.
      const isSecondHalf = /[\uDC00-\uDFFF]/.test(text.charAt(at));
      column = isBreak ? 1 : column + (isSecondHalf ? 0 : 1);
    }
    return { line, column, ...reference };
  });
}

/** `line:column  code  text` for each reference; `?` and what it may be where no one is named. */
export function referenceLines(
  found: readonly PlacedReference[],
  { paint, columns }: Output,
): readonly string[] {
  const rows = found.map((reference) => [
    { text: `${reference.line}:${reference.column}`, paint: paint.faint },
    reference.known
      ? { text: reference.code, paint: paint.strong }
      : { text: ['?', ...reference.candidates].join(' '), paint: paint.doubtful },
    { text: reference.text.replace(/\s+/g, ' ') },
  ]);
  const heads = [{ heading: '' }, { heading: '' }, { heading: '', shrinks: true }];
  return table(heads, rows, { width: columns, heading: paint.faint });
}
