/** A block of code in a document. */
export interface CodeBlock {
  /** The language after the opening fence: `sql`, `text`. */
  readonly language: string;
  readonly code: string;
}

/** The code blocks of a Markdown document, in order. */
export function codeBlocks(document: string): readonly CodeBlock[] {
  const blocks = /^```(\w+)\n([\s\S]*?)^```$/gm;
  return [...document.matchAll(blocks)].map(([, language = '', code = '']) => ({ language, code }));
}
