/** A TypeScript example of a README. */
export interface Example {
  /** Line of the README on which the code starts. */
  readonly line: number;
  readonly code: string;
  /** The lines that it promises to print. */
  readonly promises: readonly string[];
}

/**
 * The TypeScript examples of a README. What an example prints is promised either by a block of
 * `text` right behind it, or line by line: `console.log(…); // text`.
 */
export function examplesOf(readme: string): readonly Example[] {
  const blocks = /^```ts\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```$)?/gm;
  return [...readme.matchAll(blocks)].map(({ 1: code = '', 2: printed, index }) => ({
    line: readme.slice(0, index).split('\n').length + 1,
    code,
    promises: printed?.trimEnd().split('\n') ?? promisedByComments(code),
  }));
}

function promisedByComments(code: string): readonly string[] {
  return [...code.matchAll(/^\s*console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text = '']) => text);
}
