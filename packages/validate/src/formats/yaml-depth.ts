type Yaml = typeof import('yaml');

/**
 * Where a YAML text first nests deeper than so many levels; undefined where it does not. Told from
 * its tokens alone, which are read without recursion: the parser goes down into what is nested, and
 * a stack that runs out while V8 compiles a regular expression ends the process, past any catch.
 */
export function tooDeepAt(yaml: Yaml, text: string, most: number): number | undefined {
  /** The columns in which the blocks that are open begin, each further to the right. */
  const columns: number[] = [];
  let flow = 0;
  let at = 0;
  let column = 0;
  let begins = true;
  let isScalar = false;
  for (const lexeme of new yaml.Lexer().lex(text)) {
    const kind: string | null = isScalar ? 'content' : yaml.CST.tokenType(lexeme);
    isScalar = kind === 'scalar';
    if (kind === 'flow-error-end') flow = 0;
    if (kind === 'scalar' || kind === 'doc-mode' || kind === 'flow-error-end') continue;
    if (!blank.has(kind ?? '')) {
      if (flow === 0 && begins) {
        while ((columns.at(-1) ?? -1) >= column) columns.pop();
        columns.push(column);
      }
      if (kind === 'flow-seq-start' || kind === 'flow-map-start') flow++;
      if (kind === 'flow-seq-end' || kind === 'flow-map-end') flow = Math.max(0, flow - 1);
      // A list may stand in the very column of the key that it belongs to.
      if (2 * columns.length + flow > most) return at;
      begins = openers.has(kind ?? '');
    }
    at += lexeme.length;
    const lineEnd = lexeme.lastIndexOf('\n');
    column = lineEnd < 0 ? column + lexeme.length : lexeme.length - lineEnd - 1;
    if (lineEnd === lexeme.length - 1) begins = true;
  }
  return undefined;
}

const blank: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'byte-order-mark']);

/** After these another block may begin in the same line. */
const openers: ReadonlySet<string> = new Set([
  ...['seq-item-ind', 'explicit-key-ind', 'map-value-ind'],
]);
