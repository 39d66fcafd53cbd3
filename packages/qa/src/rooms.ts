/**
 * The rooms of the house in the order of imports: a package may import those of earlier ranks
 * only. `cli` and `explorer` stand side by side at the end; `qa` looks at the others from
 * outside, by what is packed.
 */
const ranks: readonly (readonly string[])[] = [
  ['schema'],
  ['json-schema'],
  ['data'],
  ['query'],
  ['validate'],
  ['cli', 'explorer'],
  ['qa'],
];

/** Rooms that nothing may import. */
const closed: readonly string[] = ['cli', 'explorer', 'qa'];

/** Rooms whose published code runs anywhere: no module of Node, but below `node/`. */
export const portable: readonly string[] = ['schema', 'json-schema', 'data', 'query', 'validate'];

/** Whether a file or sub-path of a portable room is the one that is for Node only. */
export function isForNode(path: string): boolean {
  return path.split('/').includes('node');
}

/** Rooms that have no dependency at run time. */
export const bare: readonly string[] = ['json-schema', 'data'];

/** Rooms whose published code holds what it imports: that is installed where they are built. */
export const bundled: readonly string[] = ['cli'];

/**
 * Rooms whose types name zod's, and zod's name `URL`: a consumer needs the types of a platform
 * (a browser's or Node's), as nearly every project has. The types of all others need none.
 */
export const onZod: readonly string[] = ['schema', 'validate'];

/** The rank of a room; undefined: it has no place in the order. */
export function rankOf(room: string): number | undefined {
  const rank = ranks.findIndex((rooms) => rooms.includes(room));
  return rank === -1 ? undefined : rank;
}

/** Whether code of one room may import another room. */
export function mayImport(from: string, to: string): boolean {
  const own = rankOf(from);
  const other = rankOf(to);
  return own !== undefined && other !== undefined && other < own && !closed.includes(to);
}
