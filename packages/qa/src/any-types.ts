const value = /^export declare (?:const|let|function|class|abstract class) (\w+)/gm;
const type = /^export (?:declare )?(?:type|interface|class) (\w+)/gm;
const passedOn = /^(?:import|export) [\w\s{},*]*\bfrom .*$/gm;

/**
 * A declaration file as it would be if all its types had become `any`: the same names, nothing
 * known of them. What it only passes on from other files stays.
 */
export function anyTypes(declarations: string): string {
  const names = (pattern: RegExp) => [
    ...new Set([...declarations.matchAll(pattern)].map((match) => match[1] as string)),
  ];
  return [
    ...(declarations.match(passedOn) ?? []),
    ...names(value).map((name) => `export declare const ${name}: any;`),
    ...names(type).map((name) => `export type ${name} = any;`),
    'export {};',
  ].join('\n');
}
