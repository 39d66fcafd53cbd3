import type { CellNotice } from './notice.js';

/**
 * Characters that are not visible, or that change the direction of the text around them, so that
 * people and programs read different texts. Line breaks and tabs are not included.
 */
const hidden =
  /[\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|\u034F|(?![\t\n\r])\p{Cc}/gu;

/** Those that change the direction of writing. */
const directional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Maximum number of different characters that are named. */
const maxNamed = 3;

/** Characters that are printed: most texts have no others. */
const isPrinted = /^[ -~\t\n\r]*$/;

export function withoutHidden(text: string): string {
  if (isPrinted.test(text)) return text;
  return text.replace(hidden, '');
}

/** The notice about hidden characters; undefined if a text has none. */
export function hiddenCharacters(
  text: string,
): Extract<CellNotice, { readonly kind: 'hidden-characters' }> | undefined {
  const plain = withoutHidden(text);
  if (plain === text) return undefined;
  const characters = [...new Set(text.match(hidden))];
  const turnsText = characters.some((character) => directional.test(character));
  return {
    kind: 'hidden-characters',
    plain,
    names: characters.slice(0, maxNamed).map(codePoint),
    hasMore: characters.length > maxNamed,
    turnsText,
    start: 0,
    end: text.length,
    suggestion: plain.trim(),
    ...(!turnsText && { certain: 'cell' }),
  };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
