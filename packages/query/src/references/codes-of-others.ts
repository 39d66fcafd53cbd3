import { codeOf, isCode } from './instruments.js';
import { isJoinedNumber } from './numbers.js';
import { hasCapital, isCyrillic, isSign, isWord, means, skip, type Tokens } from './tokens.js';
import type { Written } from './written-codes.js';

/** A code of a place or a thing that is nearer says that the next is one, too. */
const nearOthers = 24;

/** Whether a code before it is that of a place or a thing: "in room C87; the reception is in C100". */
export function isAmongOthers({ at }: Tokens, start: number): boolean {
  for (let index = start - 1; start - index < nearOthers; index -= 1) {
    const digits = at(index);
    if (!digits) return false;
    if (!isJoinedNumber(digits) || digits.text.length > 3) continue;
    const letter = at(index - 1);
    const isCode = letter?.kind === 'word' && letter.text.length === 1 && hasCapital(letter);
    const isThing = means(at(index - 2), 'coded', 'place') || means(at(index + 1), 'thing');
    if (isCode && isThing) return true;
  }
  return false;
}

/** A room, a journal, a point on a map, or one of a series that is not the ILO's. */
export function isOfAnotherThing(
  tokens: Tokens,
  { start, digits, isSpaced }: Written,
  end: number,
): boolean {
  const { at } = tokens;
  const before = at(start - 1);
  const mayBeSeries = isSpaced && !digits.startsWith('0');
  // Kazakh: "C12 қабаты"
  const after = at(end);
  if (means(after, 'place') && after && isCyrillic(after)) return true;
  if (means(before, 'coded', 'place') || (mayBeSeries && means(before, 'series'))) return true;
  // "al punto Nº C15", not "Convention No. C15"
  const mark = isSign(before, '.°') ? at(start - 2) : before;
  const owner = isSign(before, '.°') ? at(start - 3) : at(start - 2);
  const isNumbered = means(mark, 'numero') && mark?.text !== 'y' && mark?.text !== 'n';
  if (isNumbered && !means(owner, 'convention', 'ilo')) return true;
  // "punto de control C15", "cargo Administrativo C13"
  const isOfNoun = means(at(start - 2), 'coded') && isWord(before) && !before.isFirst;
  if (isOfNoun && !means(before, ...betweenWords)) return true;
  return isForeignCode(tokens, skip(tokens, end, ',/&–-'));
}

/** "in the case of C87" is not a case of this number. */
const betweenWords = [
  'and',
  'link',
  'definite',
  'about',
  'within',
  'regards',
  'referring',
] as const;

/** Whether a code of another series is at an index: "B12", "C309". */
function isForeignCode({ at }: Tokens, index: number): boolean {
  const letter = at(index);
  const digits = at(index + 1);
  if (letter?.kind !== 'word' || letter.text.length !== 1 || !hasCapital(letter)) return false;
  if (!digits || !isJoinedNumber(digits)) return false;
  const series = letter.form.toUpperCase();
  // "C87 and R143": a Recommendation
  if (series !== 'C' && series !== 'P') return series !== 'R';
  return digits.text.length > 3 || !isCode(codeOf(series, Number(digits.text)));
}
