import { conventionsOf } from './instruments.js';
import { listAfter } from './lists.js';
import { dashes, isYearAt, markAt } from './numbers.js';
import { endOfRecommendation } from './numbers-of-others.js';
import type { Reading } from './reference.js';
import { ownWords, titleAt } from './titles.js';
import { isSign, means, skip, type Tokens } from './tokens.js';

/** So many tokens after a reference another Convention may be named without the word. */
const farthest = 24;

/**
 * The Convention that a sentence names after another one without saying "Convention" again: "but never
 * signed No. 169", "celle de 1999 sur les pires formes de travail des enfants".
 *
 * @param end After the reference before it.
 */
export function continued(tokens: Tokens, end: number): readonly Reading[] {
  const { at } = tokens;
  for (let index = end; index - end < farthest; index += 1) {
    const token = at(index);
    if (!token || token.kind === 'break') return [];
    // "in 1957. No. 169", not "1957 г."
    if (isSign(token, '.;:!?') && !means(at(index - 1), 'year')) return [];
    if (means(token, 'convention', 'numbered', 'foreign', 'protocol')) return [];
    if (markAt(tokens, index)) return numbersAt(tokens, index);
    if (token.kind === 'number' && isAdded(tokens, index)) return bareNumberAt(tokens, index);
    if (isYearAt(tokens, index) && means(at(index - 1), 'link')) {
      const title = titleOfYear(tokens, index);
      if (title) return [title];
    }
  }
  return [];
}

/** So many tokens before a bare number may be words of its title. */
const nearWords = 6;

/** "а Финляндия ещё и 161", "and Peru also 169", "конвенция № 177, домашним работникам – 189" */
function isAdded(tokens: Tokens, index: number): boolean {
  const { at } = tokens;
  const digits = at(index);
  if (digits?.kind !== 'number' || !/^[1-9]\d{1,2}$/.test(digits.text)) return false;
  const next = at(index + 1);
  if (next && next.kind !== 'break' && !isSign(next, '.,;!?)»”')) return false;
  if (next?.isJoined && at(index + 2)?.kind === 'number' && at(index + 2)?.isJoined) return false;
  const before = means(at(index - 1), 'definite') ? index - 2 : index - 1;
  // "ещё 24" are others; "ещё и 161" is a number.
  if (means(at(before), 'adding')) return !means(at(before), 'more');
  if (means(at(before), 'and') && means(at(before - 1), 'adding')) return true;
  const [code] = conventionsOf(Number(digits.text));
  const isDash = isSign(at(before), dashes);
  return (
    isDash && code !== undefined && ownWords(code, tokens, before - nearWords, before).rare > 0
  );
}

function bareNumberAt({ at }: Tokens, index: number): Reading[] {
  const digits = at(index);
  const value = Number(digits?.text);
  const codes = conventionsOf(value);
  if (!digits || codes.length === 0) return [];
  const [start, end] = [index, index + 1];
  return [
    { kind: 'number', certainty: 'likely', start, end, codes, number: value, evidence: [digits] },
  ];
}

/** "to No. 169": only some words are before the number of a Convention, and not that of a law. */
function numbersAt(tokens: Tokens, index: number): Reading[] {
  const { at } = tokens;
  const before = at(index - 1);
  if (!before || !means(before, 'referring')) return [];
  const items = listAfter(tokens, index, false);
  const last = items.at(-1);
  if (!last || endOfRecommendation(tokens, last) !== undefined) return [];
  if (!items.every(({ value }) => conventionsOf(value).length > 0)) return [];
  let next = skip(tokens, last.end, ',');
  while (means(at(next), 'link')) next += 1;
  // "to No. 12 of the Bulletin"
  if (means(at(next), 'numbered', 'coded')) return [];
  return items.map(({ value, start, end }) => ({
    kind: 'number',
    certainty: 'likely',
    start,
    end,
    codes: conventionsOf(value),
    number: value,
    evidence: [before],
  }));
}

/** "of 1999 on the worst forms of child labour" */
function titleOfYear(tokens: Tokens, index: number): Reading | undefined {
  const year = tokens.at(index);
  if (!year || !means(tokens.at(index + 1), 'about')) return undefined;
  const title = titleAt(tokens, index + 1);
  const entry = title?.entries.find((one) => one.year === Number(year.text));
  if (!title || !entry) return undefined;
  return {
    kind: 'title',
    certainty: 'likely',
    start: index,
    end: title.end,
    codes: [entry.code],
    evidence: [year],
  };
}
