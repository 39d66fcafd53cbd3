/** A TypeScript example of a README. */
export interface Example {
  /** Line of the README on which the code starts. */
  readonly line: number;
  readonly code: string;
  /** The lines that it prints, as the README shows them. */
  readonly expected: readonly string[];
}

/** A block of code, and optionally a block of `text` after it. */
const blocks = /^```ts\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```$)?/gm;
const comments = /^(\s*console\.log\(.*\); \/\/ )(.*)$/gm;

/**
 * The TypeScript examples of a README. It shows the printed lines either in a block of `text` after
 * the code, or in comments: `console.log(…); // text`.
 */
export function examplesOf(readme: string): readonly Example[] {
  return [...readme.matchAll(blocks)].map(({ 1: code = '', 2: printed, index }) => ({
    line: readme.slice(0, index).split('\n').length + 1,
    code,
    expected:
      printed?.trimEnd().split('\n') ?? [...code.matchAll(comments)].map(([, , text = '']) => text),
  }));
}

/**
 * The README with the lines that its examples really print.
 *
 * @param printed The lines of each example, in order.
 */
export function withPrinted(readme: string, printed: readonly (readonly string[])[]): string {
  const rest = [...printed];
  return readme.replace(blocks, (block: string, code: string, text: string | undefined) => {
    const lines = rest.shift() ?? [];
    if (text !== undefined) {
      return block.replace(`\`\`\`text\n${text}`, () => `\`\`\`text\n${lines.join('\n')}\n`);
    }
    const remaining = [...lines];
    const commented = code.replace(comments, (_, call: string) => `${call}${remaining.shift()}`);
    // A line without a comment is added after the code, so that the difference is noticed.
    const added = remaining.map((line) => `// ${line}\n`);
    return block.replace(code, () => [commented, ...added].join(''));
  });
}
