/** Words that are in every title and lead nowhere. */
const stopWords = new Set(
  'a an and at by concerning de des du el et for in la las le les los no nos of on or the to y и в на о об от по с және туралы мен'.split(
    ' ',
  ),
);

/**
 * The words and numbers of a text as they are compared: in small letters, without what writers of
 * Russian leave out (ё) and what old Kazakh pages confuse (Latin i); numbers without leading zeros.
 * A text is made even as a whole: word by word takes several times as long.
 */
export function tokens(text: string): string[] {
  const small = text.toLowerCase();
  const even = isPlain.test(small)
    ? small
    : small.normalize('NFC').replaceAll('ё', 'е').replace(confused, 'і');
  const words = (even.includes('0') ? even.replace(leadingZeros, '$1') : even).split(between);
  return words.filter((word) => word !== '');
}

/** The term that a token is looked up by; nothing for a stop word. */
export function termOf(token: string): string | null {
  return stopWords.has(token) ? null : token;
}

/** Most titles are plain ASCII. */
const isPlain = /^[\x20-\x7e]*$/;

/** Latin i beside a Cyrillic letter. */
const confused = /(?<=[\u0400-\u04FF])i|i(?=[\u0400-\u04FF])/g;

/** "087", "C087", "P029". */
const leadingZeros = /\b([cp]?)0+(?=\d)/g;

/**
 * What is no letter, mark or digit. Ranges, because an engine takes longer to prepare `\p{L}` than to
 * read every record.
 */
const between =
  /[\0-\x2f:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf×÷\u2000-\u206f\u20a0-\u20cf\u2116\u2190-\u2bff\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f]+/;
