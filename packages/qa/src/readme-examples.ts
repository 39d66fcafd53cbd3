/** A TypeScript example of a README. */
export interface Example {
  /** Line of the README on which the code starts. */
  readonly line: number;
  readonly code: string;
  /** The lines that it promises to print. */
  readonly promises: readonly string[];
}

/** The code, and the block of `text` that may follow it. */
const blocks = /^```ts\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```$)?/gm;
const comments = /^(\s*console\.log\(.*\); \/\/ )(.*)$/gm;

/**
 * The TypeScript examples of a README. What an example prints is promised either by a block of
 * `text` right behind it, or line by line: `console.log(…); // text`.
 */
export function examplesOf(readme: string): readonly Example[] {
  return [...readme.matchAll(blocks)].map(({ 1: code = '', 2: printed, index }) => ({
    line: readme.slice(0, index).split('\n').length + 1,
    code,
    promises:
      printed?.trimEnd().split('\n') ?? [...code.matchAll(comments)].map(([, , text = '']) => text),
  }));
}

/**
 * The README with what its examples print in place of what they promise.
 *
 * @param printed The lines that each example prints, in their order.
 */
export function withPrinted(readme: string, printed: readonly (readonly string[])[]): string {
  const rest = [...printed];
  return readme.replace(blocks, (block: string, code: string, text: string | undefined) => {
    const lines = rest.shift() ?? [];
    if (text !== undefined) {
      return block.replace(`\`\`\`text\n${text}`, () => `\`\`\`text\n${lines.join('\n')}\n`);
    }
    const left = [...lines];
    const commented = code.replace(comments, (_, call: string) => `${call}${left.shift()}`);
    // A line that nothing promises is shown behind the code, where it differs from the README.
    return block.replace(code, () => [commented, ...left.map((line) => `// ${line}\n`)].join(''));
  });
}
