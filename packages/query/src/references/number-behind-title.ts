import { codeOf, isCode } from './instruments.js';
import type { Item } from './lists.js';
import { markAt, numeralAt } from './numbers.js';
import { qualifiersAfter } from './surroundings.js';
import type { TitleMatch } from './title-tree.js';
import { isJoinedSign, isSign, means, type Tokens } from './tokens.js';

/** More words between a title and its number are not read. */
const mostWords = 8;

/**
 * The number in brackets after words that make a title longer, where the longer title is written otherwise
 * than the known ones: "Конвенция об оплачиваемых отпусках моряков (№ 91)". The number decides.
 *
 * @returns undefined: no such number, or it is right after the title.
 */
export function numberBehind(tokens: Tokens, title: TitleMatch): Item | undefined {
  const { at } = tokens;
  let end = title.end;
  while (end - title.end < mostWords && isPlainWord(tokens, end)) end += 1;
  if (end === title.end) return undefined;
  const open = qualifiersAfter(tokens, end).at;
  if (!isSign(at(open), '(')) return undefined;
  const start = means(at(open + 1), 'convention') ? open + 2 : open + 1;
  const mark = markAt(tokens, start);
  const numeral = mark && numeralAt(tokens, mark.end);
  if (!numeral || !isJoinedSign(at(numeral.end), ')')) return undefined;
  return isCode(codeOf('C', numeral.value))
    ? { value: numeral.value, start: open, end: numeral.end + 1 }
    : undefined;
}

function isPlainWord({ at }: Tokens, index: number): boolean {
  const token = at(index);
  if (token?.kind !== 'word') return isSign(token, "'’");
  return !means(token, 'convention', 'foreign', 'numbered', 'and', 'protocol', 'treatyAction');
}
