import { withoutHidden } from './hidden-characters.js';

/** A part of the text of a cell, by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Footnote marks: `[3]`, `[a]`, `*`, `†`, superscript digits and letters.
 * The spaces before one are not searched again from each of them.
 */
const marks = /(?<!\s)\s*(?:\[(?:\d{1,3}|[a-z]{1,2}|note \d+)\]|[*†‡§¶]+|[¹²³⁰⁴-⁹ᵃ-ᶻ]+)/gu;

/** A character of a mark, or a space that is not an ordinary one: most texts have none. */
const markOrSpace = /[[*†‡§¶¹²³⁰⁴-⁹ᵃ-ᶻ\u00a0\u2007\u202f]/u;

/** A text without footnote marks, and with ordinary spaces. */
export function withoutMarks(text: string): string {
  if (!markOrSpace.test(text)) return text;
  return text.replace(marks, '').replace(/[\u00a0\u2007\u202f]/gu, ' ');
}

/** The same with spaces instead of the marks, so that offsets do not change. */
export function blankMarks(text: string): string {
  if (!markOrSpace.test(text)) return text;
  return text
    .replace(marks, (mark) => ' '.repeat(mark.length))
    .replace(/[\u00a0\u2007\u202f]/gu, ' ');
}

/** A text with spaces instead of a part, so that offsets do not change. */
export function blankSpan(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

const isPlainAscii = /^[ -~]*$/;

/** A name in small letters, without punctuation and double spaces; `lawNumber` becomes `law number`. */
export function plainName(text: string): string {
  // Names in Latin letters need less work, and are many.
  if (isPlainAscii.test(text)) {
    return text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return withoutHidden(text)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Texts that mean that a value is not known. */
const notKnown =
  /^(?:[-–—?]+|\.{2,3}|…|n\/?a|н\/?д|unknown|not available|неизвестно|нет данных|белгісіз|inconnue?|desconocid[ao])$/iu;

/** Whether a cell says that its value is not known. */
export function saysNotKnown(cell: string): boolean {
  return notKnown.test(cell.trim());
}

/** The names of a lexicon, which are separated by commas and line breaks. */
export function namesIn(lexicon: string): readonly string[] {
  return lexicon
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
