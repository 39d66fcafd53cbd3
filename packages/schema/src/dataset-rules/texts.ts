import type { Path } from './rule.js';

/** A text of a record and its place. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
}

/** Every text of a record except `says`, which quotes a source unchanged. */
export function textsIn(record: unknown): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (path.at(-1) === 'says') return;
    if (typeof value === 'string') found.push({ text: value, path });
    if (typeof value !== 'object' || value === null) return;
    const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, inner] of steps) visit(inner, [...path, key]);
  };
  visit(record, []);
  return found;
}

/** The words of a text: letters of any script, with their combining marks. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

export const latin = /\p{Script=Latin}/u;
export const cyrillic = /\p{Script=Cyrillic}/u;
