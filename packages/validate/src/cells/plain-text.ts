import { withoutHidden } from './hidden-characters.js';

/** A name without case, punctuation and doubled spaces; `lawNumber` becomes `law number`. */
export function plainName(text: string): string {
  return withoutHidden(text)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The names of a lexicon, which is written in lines, with a comma between names. */
export function namesIn(lexicon: string): readonly string[] {
  return lexicon
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
