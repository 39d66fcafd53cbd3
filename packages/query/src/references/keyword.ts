import { DIGIT, LETTER, MARK } from './characters.js';
import { fold, isOneOf, isWordAt, kindAt, type Source, type Token, tokenAt } from './reader.js';

/** The word that stands for "Convention". */
export interface Keyword {
  readonly start: number;
  readonly end: number;
  readonly isCyrillic: boolean;
  /** It may name several. */
  readonly isPlural: boolean;
  /** Kazakh "to the Convention". */
  readonly isDative: boolean;
  /** Written in capitals throughout: so may be the words around it. */
  readonly isCapitals: boolean;
}

/** "Convention" in English and French, "Convenio" and "Convención" in Spanish. */
const latin = /^conven(?:tions?|ios?|cion|ciones)$/;

/**
 * The keyword around an index.
 *
 * @param at Index of its "v" or "в", which follows an "n" in every language and in few other words.
 */
export function keywordAt(source: Source, at: number): Keyword | undefined {
  let start = at;
  // "co" and "n", with room for a soft hyphen or an accent after each.
  while (start > 0 && at - start < 7) {
    const kind = kindAt(source, start - 1);
    if (kind !== LETTER && kind !== MARK) break;
    start--;
  }
  source.steps += at - start;
  const token = tokenAt(source, start);
  if (!token || isWordAt(source, start - 1)) return undefined;
  if (kindAt(source, token.end) !== DIGIT && isWordAt(source, token.end)) return undefined;
  return isOneOf(source, start - 1, '@/\\') ? undefined : keywordOf(source, token);
}

/** The keyword that a word is; undefined for other words. */
export function keywordOf(source: Source, { word, start, end }: Token): Keyword | undefined {
  const isShort = isOneOf(source, end, '.') && cyrillic().short.test(word);
  if (!isShort && !isKeyword(word)) return undefined;
  const isCyrillic = !word.startsWith('c');
  return {
    start,
    end: isShort ? end + 1 : end,
    isCyrillic,
    isPlural: isCyrillic ? cyrillic().plural.test(word) : word.endsWith('s'),
    isDative: isCyrillic && cyrillic().dative.test(word),
    isCapitals: source.upper[source.text.charCodeAt(end - 1)] === 1,
  };
}

/** Whether a folded word is a form of "Convention". */
export function isKeyword(word: string): boolean {
  return latin.test(word) || cyrillic().any.test(word);
}

interface Forms {
  readonly any: RegExp;
  readonly plural: RegExp;
  readonly dative: RegExp;
  /** "Conv.", "Конв." */
  readonly short: RegExp;
}

let forms: Forms | undefined;

/** Russian cases, and Kazakh with any suffixes: a word that goes on otherwise is another word. */
function cyrillic(): Forms {
  if (forms) return forms;
  const stem = fold('конвенци');
  const russian = fold('я|и|ю|ей|ею|й|ям|ями|ях');
  const kazakh = `${fold('я')}\\p{L}{2,14}`;
  forms = {
    short: new RegExp(`^(?:convs?|${fold('конв')})$`),
    any: new RegExp(`^${stem}(?:${russian}|${kazakh})$`, 'u'),
    plural: new RegExp(`^${stem}(?:${fold('и|ям|ями|ях')}|${fold('ялар')}\\p{L}*)$`, 'u'),
    dative: new RegExp(`^${stem}${fold('я')}(?:${fold('сына|ға|лары?на|ларға')})$`, 'u'),
  };
  return forms;
}
