/**
 * Text that is safe to print on a terminal: control characters, which could move the cursor or
 * recolour the screen, and marks that turn the direction of writing are shown as signs of the same
 * width.
 */
export function visible(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u001F]/gu, (unit) => String.fromCharCode(0x2400 + unit.charCodeAt(0)))
      .replace(/\u007F/gu, '\u2421')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|\u034F/gu, (unit) =>
        '\uFFFD'.repeat(unit.length),
      )
      .replace(/\u00A0/gu, ' ')
  );
}
