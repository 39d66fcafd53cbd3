const statement = /^(?:import|export)\s+(?:type\s+)?[\w\s{},*$]*?\bfrom\s*['"]([^'"\n]+)['"]/gm;
const sideEffect = /^import\s*['"]([^'"\n]+)['"]/gm;
const call = /\b(?:import|require|require\.resolve)\(\s*['"]([^'"\n]+)['"]/g;
const comment = /^\s*(?:\/\/|\/?\*).*$/gm;

/**
 * The imports of a source, of values and types: `import`, `export … from`, `import()`, `require()`.
 *
 * It matches text, because the compiler of the workspace offers no syntax tree. The formatter
 * guarantees that statements begin at the start of a line.
 */
export function importSpecifiers(source: string): readonly string[] {
  const code = source.replace(comment, '');
  const found = [statement, sideEffect, call].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] as string),
  );
  return [...new Set(found)].sort();
}

/** The package of a specifier (`@ilo-kz/data/clocks` → `@ilo-kz/data`); undefined for a file. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/')) return undefined;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
