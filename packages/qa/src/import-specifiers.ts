const statement = /^(?:import|export)\s+(?:type\s+)?[\w\s{},*$]*?\bfrom\s*['"]([^'"\n]+)['"]/gm;
const sideEffect = /^import\s*['"]([^'"\n]+)['"]/gm;
const call = /\b(?:import|require|require\.resolve)\(\s*['"]([^'"\n]+)['"]/g;
const comment = /^\s*(?:\/\/|\/?\*).*$/gm;

/**
 * What a source imports: values and types, `import`, `export … from`, `import()` and `require()`.
 *
 * Reads text, as the compiler of the workspace offers no syntax tree: statements begin at the
 * start of a line (the formatter sees to it), and lines of comment do not count.
 */
export function importSpecifiers(source: string): readonly string[] {
  const code = source.replace(comment, '');
  const found = [statement, sideEffect, call].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] as string),
  );
  return [...new Set(found)].sort();
}

/** The package that a specifier names (`@ilo-kz/data/clocks` → `@ilo-kz/data`); undefined: a file. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/')) return undefined;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
