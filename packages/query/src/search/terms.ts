/** Words that are in every title and lead nowhere. */
const stopWords =
  ' a an and at by concerning de des du el et for in la las le les los no nos of on or the to y и в на о об от по с және туралы мен ';

/** The words and numbers of a text. Most titles are plain ASCII, where a simpler pattern is faster. */
export function tokens(text: string): string[] {
  if (isPlain.test(text)) return text.match(/[A-Za-z0-9]+/g) ?? [];
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const isPlain = /^[\x20-\x7e]*$/;

/**
 * A word as it is compared: in small letters, without what writers of Russian leave out (ё) and what
 * old Kazakh pages confuse (Latin i); a number without leading zeros. Nothing for a stop word.
 */
export function termOf(word: string): string | null {
  const small = word.toLowerCase();
  const term = isAscii.test(small) ? small : small.replaceAll('ё', 'е').replace(confused, 'і');
  const plain = /\d/.test(term) ? term.replace(/^([cp]?)0+(?=\d)/, '$1') : term;
  return stopWords.includes(` ${plain} `) ? null : plain;
}

const isAscii = /^[a-z0-9]+$/;

/** Latin i beside a Cyrillic letter. */
const confused = /(?<=[\u0400-\u04FF])i|i(?=[\u0400-\u04FF])/g;
