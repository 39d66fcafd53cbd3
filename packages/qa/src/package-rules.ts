/**
 * The packages (by the names of their folders) in the order of imports: a package may import only
 * those of earlier ranks. `qa` tests the others from outside.
 */
const ranks: readonly (readonly string[])[] = [
  ['schema'],
  ['json-schema'],
  ['data'],
  ['query'],
  ['validate', 'picture'],
  ['cli', 'site'],
  ['qa'],
];

/** Packages that no other package may import. */
const closed: readonly string[] = ['cli', 'site', 'qa'];

/** Packages whose published code runs on any platform, except that below `node/`. */
export const portable: readonly string[] = ['schema', 'json-schema', 'data', 'query', 'validate'];

/** Whether a file or sub-path of a portable package is for Node only. */
export function isForNode(path: string): boolean {
  return path.split('/').includes('node');
}

/** Packages without dependencies at run time. */
export const bare: readonly string[] = ['json-schema', 'data'];

/** Packages whose published code is bundled with their dependencies, which are for development only. */
export const bundled: readonly string[] = ['cli'];

/**
 * Packages whose types use those of zod, which use `URL`: a consumer needs the types of a platform
 * (browser or Node), as nearly every project has. The types of the other packages need none.
 */
export const onZod: readonly string[] = ['schema', 'validate'];

/** The rank of a package; undefined if it has no place in the order. */
export function rankOf(shortName: string): number | undefined {
  const rank = ranks.findIndex((names) => names.includes(shortName));
  return rank === -1 ? undefined : rank;
}

/** Whether the code of one package may import another. */
export function mayImport(from: string, to: string): boolean {
  const own = rankOf(from);
  const other = rankOf(to);
  return own !== undefined && other !== undefined && other < own && !closed.includes(to);
}
