import type { Document, YAMLError } from 'yaml';
import { deepest } from './json-records.js';
import type { FormatNotice } from './notice.js';

type Yaml = typeof import('yaml');

/** A fault of a YAML text, at an offset. */
interface YamlFault {
  readonly fault: FormatNotice;
  readonly at: number;
}

/** Plain words that older programs take for something else, each kind told once. */
export function surprises(yaml: Yaml, document: Document.Parsed): readonly YamlFault[] {
  const told = new Map<string, YamlFault>();
  let depth = 0;
  try {
    yaml.visit(document, {
      Scalar: (_key, node, path) => {
        depth = Math.max(depth, path.length);
        if (node.type !== 'PLAIN' || !node.range) return;
        const written = node.source ?? '';
        const as = otherMeaning(written);
        if (as === undefined || told.has(as)) return;
        const fault: FormatNotice = { kind: 'yaml-other-meaning', written, as };
        told.set(as, { fault, at: node.range[0] });
      },
    });
  } catch {
    depth = Number.POSITIVE_INFINITY;
  }
  const deep = { fault: { kind: 'too-deep' } as const, at: document.range[0] };
  return depth > 2 * deepest ? [...told.values(), deep] : [...told.values()];
}

/** What YAML 1.1 makes of a plain word that YAML 1.2 takes for a text or another number. */
function otherMeaning(written: string): 'boolean' | 'date' | 'number' | undefined {
  if (/^(?:y|n|yes|no|on|off)$/i.test(written)) return 'boolean';
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return 'date';
  if (/^0\d+$/.test(written) || /^\d+(?::[0-5]?\d)+$/.test(written)) return 'number';
  return undefined;
}

/** Keys that stand twice, and of what the parser stumbles over the first: the rest follows from it. */
export function faultsOf(text: string, errors: readonly YAMLError[]): readonly YamlFault[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...(first ? [{ fault: syntaxFault(text, first), at: first.pos[0] }] : []),
    ...twice.map(({ pos: [at] }) => {
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
