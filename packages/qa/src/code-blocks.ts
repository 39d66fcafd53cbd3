/** A block of code in a document. */
export interface CodeBlock {
  /** What the document says it is: `sql`, `text`. */
  readonly language: string;
  readonly code: string;
}

/** The blocks of a document in Markdown, in order. */
export function codeBlocks(document: string): readonly CodeBlock[] {
  const blocks = /^```(\w+)\n([\s\S]*?)^```$/gm;
  return [...document.matchAll(blocks)].map(([, language = '', code = '']) => ({ language, code }));
}
