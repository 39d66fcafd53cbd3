import { visible } from './visible.js';

/** What stands between tags. */
type XmlContent = readonly string[] | { readonly text: string };

function escaped(text: string, lineBreak: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) =>
      visible(line)
        // Not characters of XML 1.0, however they are written.
        .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;'),
    )
    .join(lineBreak);
}

/** An element, in lines: around text in one, around other elements in several. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: XmlContent = [],
): readonly string[] {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    // A bare line break in an attribute is read as a space.
    .map(([key, value]) => ` ${key}="${escaped(String(value), '&#10;')}"`)
    .join('');
  if ('text' in content) return [`<${name}${given}>${escaped(content.text, '\n')}</${name}>`];
  if (content.length === 0) return [`<${name}${given}/>`];
  return [`<${name}${given}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}
