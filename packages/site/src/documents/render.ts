import { Marked, type Tokens } from 'marked';
import type { Words } from '../words/words.js';
import { anchorNames } from './anchors.js';
import { plainText } from './sections.js';

/** A heading of a document. */
interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** A document as the content of a page, without its title. */
export interface RenderedDocument {
  readonly html: string;
  readonly headings: readonly Heading[];
}

interface RenderOptions {
  readonly words: Pick<Words, 'copy' | 'copied'>;
  /** Where a link of the document leads on the site. */
  readonly link: (href: string) => string;
}

/** Languages of code that people copy; a table that is an example is only looked at. */
const copied: Readonly<Record<string, string>> = {
  ts: 'TypeScript',
  js: 'JavaScript',
  sh: 'Shell',
  python: 'Python',
  r: 'R',
  sql: 'SQL',
  yaml: 'YAML',
};

/**
 * The content of a document in Markdown as HTML: headings with places to link to, tables that scroll on
 * their own, and no HTML of the document itself.
 */
export function renderDocument(markdown: string, { words, link }: RenderOptions): RenderedDocument {
  const headings: Heading[] = [];
  const nameOf = anchorNames();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, raw }) {
        const text = plainText(tokens);
        const name = nameOf(text);
        if (depth === 1) return '';
        const id = /<a id="([^"]+)">/.exec(raw)?.[1] ?? name;
        // No level is passed over, whatever the document does: who listens would miss one.
        const level = Math.min(depth, (headings.at(-1)?.depth ?? 1) + 1);
        headings.push({ id, text, depth: level });
        const content = this.parser.parseInline(tokens);
        return `<h${level} id="${escaped(id)}">${content} <a class="anchor" href="#${escaped(id)}" aria-label="# ${escaped(text)}">#</a></h${level}>\n`;
      },
      link({ href, title, tokens }) {
        const to = link(href);
        const external = /^https?:/.test(to) ? ' rel="external"' : '';
        const about = title ? ` title="${escaped(title)}"` : '';
        return `<a href="${escaped(to)}"${external}${about}>${this.parser.parseInline(tokens)}</a>`;
      },
      code({ text, lang = '' }) {
        const code = `<pre><code>${escaped(text)}\n</code></pre>`;
        const name = copied[lang];
        if (name === undefined) return `<div class="snippet">${code}</div>\n`;
        return `<figure class="snippet" data-copy="${words.copy}" data-copied="${words.copied}"><figcaption>${name}</figcaption>${code}</figure>\n`;
      },
      table(table) {
        const label = escaped(headings.at(-1)?.text ?? plainText(table.header[0]?.tokens ?? []));
        // A date is not divided at its hyphens.
        const named = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? ' class="date"' : '');
        const cell = (one: Tokens.TableCell, tag: string) =>
          `<${tag}${named(one.text)}>${this.parser.parseInline(one.tokens)}</${one.header ? 'th' : 'td'}>`;
        const head = table.header.map((one) => cell(one, 'th scope="col"')).join('');
        const rows = table.rows
          .map((row) => `<tr>${row.map((one) => cell(one, 'td')).join('')}</tr>\n`)
          .join('');
        return `<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${rows}</tbody></table></div>\n`;
      },
      html({ text }) {
        // A place to link to is the only HTML in our documents that means something.
        const [, id] = /^<a id="([^"]+)">$/.exec(text.trim()) ?? [];
        if (id === undefined || headings.some((one) => one.id === id)) return '';
        return `<span id="${escaped(id)}"></span>`;
      },
      image({ text }) {
        return escaped(text);
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { html, headings };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
