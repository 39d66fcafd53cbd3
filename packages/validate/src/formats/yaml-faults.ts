import type { Document, YAMLError } from 'yaml';
import { maxDepth } from './json-element.js';
import type { FormatNotice } from './notice.js';

type Yaml = typeof import('yaml');

/** A fault of a YAML text, at an offset. */
interface YamlFault {
  readonly fault: FormatNotice;
  readonly at: number;
}

/** Plain words with another meaning in YAML 1.1, each kind reported once. */
export function ambiguousWords(yaml: Yaml, document: Document.Parsed): readonly YamlFault[] {
  const found = new Map<string, YamlFault>();
  let depth = 0;
  try {
    yaml.visit(document, {
      Scalar: (_key, node, path) => {
        depth = Math.max(depth, path.length);
        if (node.type !== 'PLAIN' || !node.range) return;
        const written = node.source ?? '';
        const as = otherMeaning(written);
        if (as === undefined || found.has(as)) return;
        const fault: FormatNotice = { kind: 'yaml-other-meaning', written, as };
        found.set(as, { fault, at: node.range[0] });
      },
    });
  } catch {
    depth = Number.POSITIVE_INFINITY;
  }
  const deep = { fault: { kind: 'too-deep' } as const, at: document.range[0] };
  return depth > 2 * maxDepth ? [...found.values(), deep] : [...found.values()];
}

/** The meaning in YAML 1.1 of a plain word that YAML 1.2 reads as a text or another number. */
function otherMeaning(written: string): 'boolean' | 'date' | 'number' | undefined {
  if (/^(?:y|n|yes|no|on|off)$/i.test(written)) return 'boolean';
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return 'date';
  if (/^0\d+$/.test(written) || /^\d+(?::[0-5]?\d)+$/.test(written)) return 'number';
  return undefined;
}

/** Adds an error for each key that an object has twice. */
export function addDuplicateKeys(yaml: Yaml, document: Document.Parsed): void {
  yaml.visit(document, {
    Map: (_, { items }) => {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!yaml.isScalar(key)) continue;
        if (known.has(key.value) && key.range) {
          const [from, to] = key.range;
          document.errors.push(
            new yaml.YAMLParseError([from, to], 'DUPLICATE_KEY', 'Map keys must be unique'),
          );
        }
        known.add(key.value);
      }
    },
  });
}

/** Duplicate keys, and the first other error: the rest usually follows from it. */
export function faultsOf(text: string, errors: readonly YAMLError[]): readonly YamlFault[] {
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...(first ? [{ fault: syntaxFault(text, first), at: first.pos[0] }] : []),
    ...duplicates.map(({ pos: [at] }) => {
      const key = /^["']?[^"':\r\n]*/.exec(text.slice(at, at + 200))?.[0] ?? '';
      return { fault: { kind: 'duplicate-key', name: key.replace(/^["']/, '') } as const, at };
    }),
  ];
}

function syntaxFault(text: string, { code, pos: [at] }: YAMLError): FormatNotice {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const tab = code === 'TAB_AS_INDENT' || /^[ ]*\t/.test(text.slice(lineStart, at + 1));
  return { kind: tab ? 'yaml-tab' : 'yaml-syntax' };
}

/**
 * The offset at which a YAML text is first nested deeper than a limit; undefined if it is not. Only
 * its tokens are read, without recursion. The parser recurses, and a stack overflow while V8 compiles
 * a regular expression ends the process without an exception.
 */
export function tooDeepAt(yaml: Yaml, text: string, limit: number): number | undefined {
  /** The columns in which the open blocks begin, in ascending order. */
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
      // Each column counts twice, because a list may begin in the same column as its key.
      if (2 * columns.length + flow > limit) return at;
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

/** Tokens after which another block may begin on the same line. */
const openers: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
