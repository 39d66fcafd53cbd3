import { withoutHidden } from './hidden-characters.js';

/** A part of a cell's text, by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks that refer to a note: `[3]`, `[a]`, `*`, `†`, raised figures. */
const marks = /\s*(?:\[(?:\d{1,3}|[a-z]{1,2}|note \d+)\]|[*†‡§¶]+|[¹²³⁰⁴-⁹ᵃ-ᶻ]+)/gu;

/** A text without marks that refer to a note, and with usual spaces. */
export function withoutMarks(text: string): string {
  return text.replace(marks, '').replace(/[\u00a0\u2007\u202f]/gu, ' ');
}

/** The same, with spaces in place of the marks, so that offsets stay. */
export function blankMarks(text: string): string {
  return text
    .replace(marks, (mark) => ' '.repeat(mark.length))
    .replace(/[\u00a0\u2007\u202f]/gu, ' ');
}

/** A text with spaces in place of a part, so that offsets stay. */
export function blankSpan(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** A name without case, punctuation and doubled spaces; `lawNumber` becomes `law number`. */
export function plainName(text: string): string {
  return withoutHidden(text)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Ways to say that a value is not known. */
const notKnown =
  /^(?:[-–—?]+|\.{2,3}|…|n\/?a|н\/?д|unknown|not available|неизвестно|нет данных|белгісіз|inconnue?|desconocid[ao])$/iu;

/** Whether a cell says that its value is not known. */
export function saysNotKnown(cell: string): boolean {
  return notKnown.test(cell.trim());
}

/** The names of a lexicon, which is written in lines, with a comma between names. */
export function namesIn(lexicon: string): readonly string[] {
  return lexicon
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
