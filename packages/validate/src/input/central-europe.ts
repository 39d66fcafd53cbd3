/** What bytes that are not Cyrillic speak for: the letters of Western or of Central Europe. */
export interface LatinEvidence {
  readonly western: number;
  readonly central: number;
  /** Bytes within words that are one letter in the west and another in Central Europe. */
  readonly differing: number;
}

/** For which of the two the letters next to a character of windows-1252 speak. */
type Judge = (before: string, after: string) => 'western' | 'central' | undefined;

const vowel = /[aeiouyáéíóúýäëïöüàâèêìîòôùûãõåæøœąęěőűů]/iu;
const letter = /\p{L}/u;

const isVowel = (one: string): boolean => vowel.test(one);
const isConsonant = (one: string): boolean => letter.test(one) && !vowel.test(one);

/** A vowel in the west is a consonant in Central Europe: `première` and `Česko`. */
const vowelOrConsonant: Judge = (before, after) => {
  if (isVowel(before) || isVowel(after)) return 'central';
  return isConsonant(before) || isConsonant(after) ? 'western' : undefined;
};

/** A sign in the west, within a word: `zwi±zkowa`. */
const signOrLetter: Judge = (before, after) =>
  letter.test(before) && letter.test(after) ? 'central' : undefined;

const judges: ReadonlyMap<string, Judge> = new Map([
  ...[...'èæøÈÆØ'].map((one): [string, Judge] => [one, vowelOrConsonant]),
  ...[...'³¹±¶¼¾¿¥£ª¦¬µÐ'].map((one): [string, Judge] => [one, signOrLetter]),
  ...[...'àåÀÅ'].map((one): [string, Judge] => [one, () => 'western']),
  // `août`.
  ...[...'ûÛ'].map((one): [string, Judge] => [
    one,
    (before) => (isVowel(before) ? 'western' : undefined),
  ]),
  ...[...'ñÑ'].map((one): [string, Judge] => [
    one,
    // `año` and `państwo`.
    (before, after) =>
      isVowel(before) && isVowel(after) ? 'western' : isConsonant(after) ? 'central' : undefined,
  ]),
  ...[...'ãÃ'].map((one): [string, Judge] => [
    one,
    (_, after) => (/[oe]/iu.test(after) ? 'western' : undefined),
  ]),
  ...[...'õÕ'].map((one): [string, Judge] => [
    one,
    (_, after) =>
      /e/iu.test(after)
        ? 'western'
        : isConsonant(after) || !letter.test(after)
          ? 'central'
          : undefined,
  ]),
  ...[...'ïÏ'].map((one): [string, Judge] => [
    one,
    (before) => (isVowel(before) ? 'western' : undefined),
  ]),
  ...[...'œŒ'].map((one): [string, Judge] => [
    one,
    (_, after) => (/u/iu.test(after) ? 'western' : letter.test(after) ? 'central' : undefined),
  ]),
  ...[...'ìùÌÙ'].map((one): [string, Judge] => [
    one,
    (before, after) => (isConsonant(before) && isConsonant(after) ? 'central' : undefined),
  ]),
  ...[...'êÊ'].map((one): [string, Judge] => [
    one,
    (before, after) =>
      /[^iy]/iu.test(before) && /[tm]/iu.test(after)
        ? 'western'
        : /[i]/iu.test(before)
          ? 'central'
          : undefined,
  ]),
]);

/** Characters that both have the same, or that are no letters of words in either. */
const differing = /[èæøàåñãõïœìùêûòþð³¹±¶¼¾¿¥£ª¦¬]/iu;

/** @param text As it is in windows-1252. */
export function latinEvidence(text: string): LatinEvidence {
  const found = { western: 0, central: 0, differing: 0 };
  for (let at = 0; at < text.length; at++) {
    const one = text[at] ?? '';
    if (one < '\u0080' || !differing.test(one)) continue;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (
      letter.test(one)
        ? letter.test(before) || letter.test(after)
        : letter.test(before) && letter.test(after)
    ) {
      found.differing++;
    }
    const said = judges.get(one)?.(before, after);
    if (said !== undefined) found[said]++;
  }
  return found;
}

/** A letter of Czech or Slovak beside one that only Polish has: the wrong page for `ž` or `š`. */
const mixed = /[ěřůň]/iu;
const notCzech = /[ąľ]/iu;
/** A sign within a word. */
const signInWord = /\p{L}[±¶»¦¬µ¸¨¤]\p{L}/u;
const controls = /[\u0080-\u009F]/u;

/**
 * Which of the two code pages of Central Europe it is.
 *
 * @returns undefined: that cannot be told.
 */
export function centralPage(
  windows: string,
  iso: string,
): 'windows-1250' | 'iso-8859-2' | undefined {
  if (windows === iso || controls.test(iso)) return 'windows-1250';
  if (signInWord.test(windows)) return 'iso-8859-2';
  if (mixed.test(windows) && notCzech.test(windows) && !notCzech.test(iso)) return 'iso-8859-2';
  return undefined;
}
