import { DIGIT, LETTER, SPACE } from './characters.js';
import { citations } from './citation.js';
import { aliasAt, codeAt } from './code.js';
import { iloNumbers, mayFollowMark } from './ilo-number.js';
import { itsProtocol } from './its-protocol.js';
import { isKeyword, keywordAt } from './keyword.js';
import { listAfterCode } from './list.js';
import { foundNumbers } from './naming.js';
import { isWordAt, type Source, skip, tokenAt } from './reader.js';
import type { Found } from './reference.js';
import { titleBefore } from './titles.js';

/** "nv" and "нв" are in every word for "Convention" and in few others. */
const V = 1;
/** Codes and aliases end with digits. */
const NUMBER = 2;
/** "туралы", the last word of Kazakh titles that have no "Convention". */
const LAST = 3;

const tableSize = 0x500;
let triggers: Uint8Array | undefined;

function table(): Uint8Array {
  if (triggers) return triggers;
  triggers = new Uint8Array(tableSize);
  for (const [characters, trigger] of [
    ['vVвВ', V],
    ['0123456789', NUMBER],
    ['ыЫ', LAST],
  ] as const) {
    for (const character of characters) triggers[character.charCodeAt(0)] = trigger;
  }
  return triggers;
}

/**
 * All references in a text, in their order. Every unit is passed once; what stands around a
 * trigger is read within fixed bounds, and lists only where no other list was read.
 */
export function scan(source: Source): readonly Found[] {
  const { text } = source;
  const trigger = table();
  const all: Found[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= tableSize) continue;
    const what = trigger[unit];
    if (what === 0) continue;
    const found =
      what === V
        ? atKeyword(source, at, floor)
        : what === NUMBER
          ? atNumber(source, at, floor, all)
          : atLastWord(source, at, floor);
    if (found.length === 0) continue;
    for (const one of found) all.push(one);
    const protocol = itsProtocol(source, all[all.length - 1] as Found);
    if (protocol) all.push(protocol);
    floor = all[all.length - 1]?.end ?? floor;
    at = Math.max(at, floor - 1);
  }
  source.steps += text.length;
  return all;
}

const nothing: readonly Found[] = [];

function atKeyword(source: Source, at: number, floor: number): readonly Found[] {
  const { text, fold } = source;
  // A soft hyphen may stand between.
  const before = text.charCodeAt(at - 1) === 0xad ? at - 2 : at - 1;
  const letter = fold[text.charCodeAt(before)];
  if (letter !== 0x6e && letter !== 0x43d) return nothing;
  const keyword = keywordAt(source, at);
  return keyword && keyword.start >= floor ? citations(source, keyword, floor) : nothing;
}

function atNumber(
  source: Source,
  at: number,
  floor: number,
  all: readonly Found[],
): readonly Found[] {
  // Only the first digit of a number may begin one.
  if (at === floor || source.kind[source.text.charCodeAt(at - 1)] === DIGIT) return nothing;
  if (mayFollowMark(source, at)) {
    const numbers = iloNumbers(source, at, floor);
    if (numbers.length > 0) return foundNumbers(numbers);
  }
  if (!mayEndName(source, at)) return nothing;
  const code = codeAt(source, at, all[all.length - 1]);
  if (code && code.start >= floor) {
    const more = foundNumbers(listAfterCode(source, code.end));
    return more.every(({ codes }) => codes.length > 0) ? [code, ...more] : [code];
  }
  const alias = aliasAt(source, at, floor);
  return alias && alias.start >= floor ? [alias] : nothing;
}

/** Most numbers in a text follow neither "C" nor "P" nor a capital: they are passed at once. */
function mayEndName({ text, kind, fold, upper }: Source, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 4; index--) {
    const unit = text.charCodeAt(index);
    const what = kind[unit];
    if (what === LETTER) return upper[unit] === 1 || fold[unit] === 0x63 || fold[unit] === 0x70;
    if (what !== SPACE && unit !== 0x2e && unit !== 0x2c && unit !== 0x28) return false;
  }
  return false;
}

function atLastWord(source: Source, at: number, floor: number): readonly Found[] {
  if (source.fold[source.text.charCodeAt(at - 1)] !== 0x43b || isWordAt(source, at + 1))
    return nothing;
  const title = titleBefore(source, at + 1, floor, true);
  const [entry] = title?.entries ?? [];
  if (!title || !entry) return nothing;
  // "… туралы» конвенция" is read from its "Convention".
  const next = tokenAt(source, skip(source, at + 1, '»”"'));
  if (next && isKeyword(next.word)) return nothing;
  return [{ kind: 'title', start: title.start, end: at + 1, codes: [entry.code] }];
}
