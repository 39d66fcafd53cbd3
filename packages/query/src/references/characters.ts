/** What a UTF-16 unit is to the scanner; 0 is everything else. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Combining marks, soft hyphens and joiners: they may stand inside a word and say nothing. */
export const MARK = 4;

/** Tables by UTF-16 unit, for all units below `size`. */
export interface Characters {
  readonly kind: Uint8Array;
  /** A letter in lower case, without diacritics, look-alikes of two alphabets made one. */
  readonly fold: Uint16Array;
  readonly upper: Uint8Array;
}

/** Beyond are no letters of the five languages. */
const size = 0x2500;

let tables: Characters | undefined;

/** The tables: built when they are first asked for, so that importing costs nothing. */
export function characters(): Characters {
  tables ??= build();
  return tables;
}

function build(): Characters {
  const kind = new Uint8Array(size);
  const fold = new Uint16Array(size);
  const upper = new Uint8Array(size);
  // Typed for one another in practice: "мiндеттi" with a Latin i. "z" is "s": organize, organise.
  const alike = new Map([...'аaеeоoрpсcхxіizs'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [a, b]));
  for (let unit = 0; unit < size; unit++) {
    const character = String.fromCharCode(unit);
    if (unit >= 0x530 && unit < 0x1d00) {
      // Scripts in which no reference is written: all that matters is that they are no gap.
      kind[unit] = LETTER;
      fold[unit] = unit;
    } else if (/\p{L}/u.test(character)) {
      const lower = character.toLowerCase();
      // Compatibility forms too: "nº" and "nᵒ" are "no".
      const base = lower.normalize('NFKD').charAt(0);
      kind[unit] = LETTER;
      fold[unit] = (alike.get(base) ?? base).charCodeAt(0);
      upper[unit] = lower === character ? 0 : 1;
    } else if (/\p{M}|[\u00ad\u200c\u200d]/u.test(character)) kind[unit] = MARK;
    else if (/\d/.test(character)) kind[unit] = DIGIT;
    else if (/[\s\u200b\u2060]/.test(character)) kind[unit] = SPACE;
  }
  return { kind, fold, upper };
}
