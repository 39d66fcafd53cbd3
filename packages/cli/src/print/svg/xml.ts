/** What stands in an attribute. */
type Attributes = Readonly<Record<string, string | number>>;

/** An element; its content is XML already, unlike {@link text}. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const all = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${text(String(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${all}/>` : `<${name}${all}>${content.join('')}</${name}>`;
}

/** A text, as it must stand in XML: what XML cannot hold at all is left out. */
export function text(content: string): string {
  return (
    content
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them.
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
