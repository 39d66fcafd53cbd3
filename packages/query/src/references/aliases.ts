import { aliased } from './instruments.js';
import { isYearAt } from './numbers.js';
import type { Reading } from './reference.js';
import { isJoinedSign, isSign, isWord, skip, type Tokens } from './tokens.js';

/** The alias at an index, with its year: "MLC, 2006", "MLC 2006", "MLC (2006)". */
export function aliasAt(tokens: Tokens, start: number): Reading | undefined {
  const { at } = tokens;
  const token = at(start);
  const named = token && aliased(token.form);
  if (!named) return undefined;
  if (token.isJoined && (isWord(at(start - 1)) || isSign(at(start - 1), '-./@_'))) return undefined;
  const index = skip(tokens, start + 1, ',(');
  const year = at(index);
  if (!year || !isYearAt(tokens, index) || Number(year.text) !== named.year) return undefined;
  const isClosed = isSign(at(index - 1), '(') && year.isJoined && isJoinedSign(at(index + 1), ')');
  const end = isClosed ? index + 2 : index + 1;
  return {
    kind: 'alias',
    certainty: 'certain',
    start,
    end,
    codes: [named.code],
    evidence: [token, year],
  };
}
