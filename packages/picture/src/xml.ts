type Attributes = Readonly<Record<string, string | number>>;

/** An element. Its content must be XML; see {@link text} for texts. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const all = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${text(String(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${all}/>` : `<${name}${all}>${content.join('')}</${name}>`;
}

/** A text escaped for XML, without characters that XML does not allow. */
export function text(content: string): string {
  return (
    content
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 does not allow them.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"]/g, (character) => entities[character] ?? character)
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
