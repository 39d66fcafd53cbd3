import { Marked, type Token, type Tokens } from 'marked';
import { anchorNames } from './anchors.js';

/** A part of a document below one heading, for search. */
export interface Section {
  /** The place of its heading; undefined before the first. */
  readonly id: string | undefined;
  readonly heading: string;
  readonly text: string;
}

/** The parts of a document down to a depth of headings, without markup. */
export function sectionsOf(markdown: string, depth: number): readonly Section[] {
  const nameOf = anchorNames();
  const sections: { id: string | undefined; heading: string; text: string }[] = [
    { id: undefined, heading: '', text: '' },
  ];
  for (const token of new Marked().lexer(markdown)) {
    const last = sections.at(-1);
    if (token.type !== 'heading') {
      if (last !== undefined) last.text = `${last.text} ${plainText([token])}`.trim();
      continue;
    }
    const { tokens, raw, depth: level } = token as Tokens.Heading;
    const heading = plainText(tokens);
    const name = nameOf(heading);
    const id = /<a id="([^"]+)">/.exec(raw)?.[1] ?? name;
    if (level > 1 && level <= depth) sections.push({ id, heading, text: '' });
    else if (level > 1 && last !== undefined) last.text = `${last.text} ${heading}`.trim();
  }
  return sections.filter(({ heading, text }) => heading !== '' || text !== '');
}

/** The text of tokens without markup. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('');
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'html':
    case 'hr':
    case 'space':
      return '';
    case 'list':
      return (token as Tokens.List).items.map((item) => `${plainText(item.tokens)} `).join('');
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .flat()
        .map((cell) => `${plainText(cell.tokens)} `)
        .join('');
    }
    default:
      if ('tokens' in token && token.tokens !== undefined) return plainText(token.tokens);
      return 'text' in token ? String(token.text) : '';
  }
}
