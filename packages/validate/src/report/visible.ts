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
      .replace(/[\u0080-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, '\uFFFD')
      .replace(/\u00A0/gu, ' ')
  );
}
