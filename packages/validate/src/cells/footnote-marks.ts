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
