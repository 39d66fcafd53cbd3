/** A version of TypeScript that a consumer may use. */
export interface Compiler {
  /** Name of the alias under which npm installs it. */
  readonly alias: string;
  readonly version: string;
  /** Whether a CommonJS source may import an ES module under `nodenext`, as Node does. */
  readonly requiresEsm: boolean;
}

/**
 * The compilers that must accept the published types: the oldest supported version, and the latest of
 * each major version since. They are not in the catalog of the workspace, so that `npm run demo` does
 * not download them.
 */
export const compilers: readonly Compiler[] = [
  { alias: 'typescript-5.4', version: '5.4.5', requiresEsm: false },
  { alias: 'typescript-5.9', version: '5.9.3', requiresEsm: true },
  { alias: 'typescript-6', version: '6.0.3', requiresEsm: true },
  { alias: 'typescript-7', version: '7.0.2', requiresEsm: true },
];

/** The packages to install with npm. */
export const compilerSpecs: readonly string[] = compilers.map(
  ({ alias, version }) => `${alias}@npm:typescript@${version}`,
);
