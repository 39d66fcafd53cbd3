import { readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';

/** A regular expression, and where it is written. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

/** The regular expressions that are written as `/…/` in a source of TypeScript. */
export function literalsIn(file: string, text = readFileSync(file, 'utf8')): readonly Expression[] {
  const found: Expression[] = [];
  visit(parseAst(text, { lang: 'ts' }), (node) => {
    const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number };
    if (regex === undefined) return;
    const line = text.slice(0, start).split('\n').length;
    found.push({ source: regex.pattern, flags: regex.flags, at: `${file}:${line}` });
  });
  return found;
}

function visit(node: unknown, see: (node: object) => void): void {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) see(node);
  for (const child of Object.values(node)) visit(child, see);
}
