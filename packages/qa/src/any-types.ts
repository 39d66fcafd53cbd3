const value = /^export declare (?:const|let|function|class|abstract class) (\w+)/gm;
const type = /^export (?:declare )?(?:type|interface|class) (\w+)/gm;
const reexport = /^(?:import|export) [\w\s{},*]*\bfrom .*$/gm;

/**
 * A declaration file with the same names, but with `any` as the type of each. Re-exports from other
 * files stay unchanged.
 */
export function anyTypes(declarations: string): string {
  const names = (pattern: RegExp) => [
    ...new Set([...declarations.matchAll(pattern)].map((match) => match[1] as string)),
  ];
  return [
    ...(declarations.match(reexport) ?? []),
    ...names(value).map((name) => `export declare const ${name}: any;`),
    ...names(type).map((name) => `export type ${name} = any;`),
    'export {};',
  ].join('\n');
}
