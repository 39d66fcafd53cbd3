import type { Draft } from '../rules/draft.js';

/**
 * Characters that leave no trace on a screen, or that turn what stands beside them: people and
 * programs read different texts. Line breaks and tabs are no secret.
 */
const hidden =
  /[\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|\u034F|(?![\t\n\r])\p{Cc}/gu;

/** Of these, the ones that turn the direction of writing. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** How many different characters are named. */
const mostNamed = 3;

export function withoutHidden(text: string): string {
  return text.replace(hidden, '');
}

/** Tells that a text holds such characters; undefined where it holds none. */
export function hiddenCharacters(text: string, cell: number): Draft | undefined {
  const plain = withoutHidden(text);
  if (plain === text) return undefined;
  const characters = [...new Set(text.match(hidden))];
  const turned = characters.some((character) => turning.test(character));
  return {
    code: 'map.hidden-characters',
    // What was turned round is another text to whoever looks at it.
    ...(turned && { severity: 'error' }),
    say: ({ shape }) =>
      shape.hiddenCharacters({
        plain,
        names: characters.slice(0, mostNamed).map(codePoint),
        more: characters.length > mostNamed,
        turned,
      }),
    cell,
    start: 0,
    end: text.length,
    suggestion: plain.trim(),
    ...(!turned && { certain: 'cell' }),
  };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
