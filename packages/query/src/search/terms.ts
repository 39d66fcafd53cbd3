/** Words that are in too many titles to be useful. */
const stopWords = new Set(
  'a an and at by concerning de des du el et for in la las le les los no nos of on or the to y и в на о об от по с және туралы мен'.split(
    ' ',
  ),
);

/**
 * The words and numbers of a text in normalized form: in small letters, with Russian ё as е, with
 * Latin i in Kazakh words (a mistake of old pages) as Cyrillic і, and without leading zeros. The whole
 * text is normalized at once, which is several times faster than word by word.
 */
export function tokens(text: string): string[] {
  const small = text.toLowerCase();
  const normalized = isPlain.test(small)
    ? small
    : small.normalize('NFC').replaceAll('ё', 'е').replace(confused, 'і');
  const withoutZeros = normalized.includes('0')
    ? normalized.replace(leadingZeros, '$1')
    : normalized;
  return withoutZeros.split(separators).filter((word) => word !== '');
}

/** The term for a token in the index; null for a stop word. */
export function termOf(token: string): string | null {
  return stopWords.has(token) ? null : token;
}

/** Most titles are plain ASCII and need no normalization beyond small letters. */
const isPlain = /^[\x20-\x7e]*$/;

/** Latin i next to a Cyrillic letter. */
const confused = /(?<=[\u0400-\u04FF])i|i(?=[\u0400-\u04FF])/g;

/** "087", "C087", "P029". */
const leadingZeros = /\b([cp]?)0+(?=\d)/g;

/**
 * Characters other than letters, marks and digits. Written as ranges, because an engine takes longer
 * to compile `\p{L}` than to read every record.
 */
const separators =
  /[\0-\x2f:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf×÷\u2000-\u206f\u20a0-\u20cf\u2116\u2190-\u2bff\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f]+/;
