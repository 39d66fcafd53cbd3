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
 * @param isOfSeveral "Conventions" is before the title: what "and" joins to it may be another's title.
 * @returns undefined: no such number, or it is right after the title.
 */
export function numberBehind(
  tokens: Tokens,
  title: TitleMatch,
  isOfSeveral: boolean,
): Item | undefined {
  const { at } = tokens;
  let end = title.end;
  while (end - title.end < mostWords && isPlainWord(tokens, end, isOfSeveral)) end += 1;
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

function isPlainWord({ at }: Tokens, index: number, isOfSeveral: boolean): boolean {
  const token = at(index);
  if (token?.kind !== 'word') return isSign(token, "'’");
  if (isWell({ at }, index)) return false;
  if (isOfSeveral && means(token, 'and') && token.form !== 'as') return false;
  return !means(token, 'convention', 'foreign', 'numbered', 'protocol', 'treatyAction');
}

/** "as well as", not the "as" of "forced labour as punishment" */
function isWell({ at }: Pick<Tokens, 'at'>, index: number): boolean {
  return at(index)?.form === 'as' && at(index + 1)?.form === 'well';
}
