import { isBuiltin } from 'node:module';
import { packageOf } from './import-specifiers.js';
import { mayImport } from './package-rules.js';

/** One import of a file. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
}

/**
 * The imports of our packages that a package may not have.
 *
 * @param shortName The package that has the imports.
 * @param shortNames The short names of our packages, by full name.
 */
export function backward(
  shortName: string,
  imports: readonly Import[],
  shortNames: ReadonlyMap<string, string>,
): readonly Import[] {
  return imports.filter(({ specifier }) => {
    const other = shortNames.get(packageOf(specifier) ?? '');
    return other !== undefined && !mayImport(shortName, other);
  });
}

/** The imports of packages that are not declared. */
export function undeclared(
  imports: readonly Import[],
  names: readonly string[],
): readonly Import[] {
  return imports.filter(({ specifier }) => {
    const name = packageOf(specifier);
    return name !== undefined && !isBuiltin(specifier) && !names.includes(name);
  });
}
