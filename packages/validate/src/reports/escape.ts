/**
 * Text that is safe to print on a terminal: control characters, which could move the cursor or change
 * colours, and marks that change the direction of writing are replaced by visible signs of the same
 * width.
 */
export function visible(text: string): string {
  if (typeof text !== 'string') throw new RangeError(`A ${typeof text} is not a text to be shown.`);
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: this function replaces them
      .replace(/[\u0000-\u001F]/gu, (unit) => String.fromCharCode(0x2400 + unit.charCodeAt(0)))
      .replace(/\u007F/gu, '\u2421')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|\u034F/gu, (unit) =>
        '\uFFFD'.repeat(unit.length),
      )
      .replace(/\u00A0/gu, ' ')
  );
}

/** Text between tags or in an attribute in double quotes, of XML and of HTML. */
export function markup(text: string): string {
  return (
    visible(text)
      // XML 1.0 does not allow these characters, not even as references.
      .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** A cell by RFC 4180. An apostrophe is put before text that a spreadsheet would run as a formula. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** JSON with all control characters and marks of direction escaped. */
export function safeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
