import { isBuiltin } from 'node:module';
import { packageOf } from './import-specifiers.js';
import { mayImport } from './rooms.js';

/** One import: in which file, of what. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
}

/**
 * The imports that name a package of ours to which the room's code may not point.
 *
 * @param rooms The room of each package of ours, by the package's name.
 */
export function backward(
  room: string,
  imports: readonly Import[],
  rooms: ReadonlyMap<string, string>,
): readonly Import[] {
  return imports.filter(({ specifier }) => {
    const other = rooms.get(packageOf(specifier) ?? '');
    return other !== undefined && !mayImport(room, other);
  });
}

/** The imports of packages that are not among the declared names. */
export function undeclared(
  imports: readonly Import[],
  names: readonly string[],
): readonly Import[] {
  return imports.filter(({ specifier }) => {
    const name = packageOf(specifier);
    return name !== undefined && !isBuiltin(specifier) && !names.includes(name);
  });
}
