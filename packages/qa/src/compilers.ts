/** A compiler that a consumer may use. */
export interface Compiler {
  /** Name of the alias under which npm installs it. */
  readonly alias: string;
  readonly version: string;
  /** Whether a CommonJS source may import an ES module under `nodenext`, as Node does. */
  readonly requiresEsm: boolean;
}

/**
 * The compilers that must accept the published types: the oldest that is promised, and the last
 * of each line since. They are a consumer's, not the workspace's, and so are not in its catalog:
 * `npm run demo` need not fetch them.
 */
export const compilers: readonly Compiler[] = [
  { alias: 'typescript-5.4', version: '5.4.5', requiresEsm: false },
  { alias: 'typescript-5.9', version: '5.9.3', requiresEsm: true },
  { alias: 'typescript-6', version: '6.0.3', requiresEsm: true },
  { alias: 'typescript-7', version: '7.0.2', requiresEsm: true },
];

/** What npm is asked for. */
export const compilerSpecs: readonly string[] = compilers.map(
  ({ alias, version }) => `${alias}@npm:typescript@${version}`,
);
