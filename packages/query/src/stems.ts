import { stemmer } from '@orama/stemmers/russian';

/*
 * Words without their endings, so that "детский труд" is the same as "детского труда". Each takes a
 * word in small letters, with letters and accents in one unit each (NFC).
 */

/** Of a Russian word: the stemmer of Snowball. */
export function russianStem(word: string): string {
  return stemmer(word);
}

/** Endings of Kazakh nouns, the longest first: plural, possession, case. */
const kazakhEndings: readonly string[] = [
  ...['ндағы', 'ндегі', 'дағы', 'дегі', 'тағы', 'тегі'],
  ...['лар', 'лер', 'дар', 'дер', 'тар', 'тер', 'ның', 'нің', 'дың', 'дің', 'тың', 'тің'],
  ...['нда', 'нде', 'нан', 'нен', 'дан', 'ден', 'тан', 'тен', 'мен', 'бен', 'пен'],
  ...[
    'сын',
    'сін',
    'ын',
    'ін',
    'сы',
    'сі',
    'ым',
    'ім',
    'ға',
    'ге',
    'қа',
    'ке',
    'на',
    'не',
    'да',
    'де',
    'та',
    'те',
  ],
  ...['ны', 'ні', 'ды', 'ді', 'ты', 'ті', 'ы', 'і'],
];

/** Most endings that one word has: "қызмет-кер-лер-і-нің". */
const mostEndings = 4;
const shortestKazakhStem = 3;

/** The last letter of a stem is voiced before a vowel: "еңбек", "еңбегі". */
const voiceless: Readonly<Record<string, string>> = { г: 'к', ғ: 'қ', б: 'п' };

/** Of a Kazakh word. There is no kept stemmer of Kazakh. */
export function kazakhStem(word: string): string {
  let stem = word;
  for (let count = 0; count < mostEndings; count += 1) {
    const ending = kazakhEndings.find(
      (one) => stem.length - one.length >= shortestKazakhStem && stem.endsWith(one),
    );
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  const last = stem.slice(-1);
  return stem.slice(0, -1) + (voiceless[last] ?? last);
}
