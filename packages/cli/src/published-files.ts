/** The folder of the files that the build copies: the same, seen from `src` and from `dist`. */
const folder = new URL('../dist/', import.meta.url);

/** Where a file that other packages of ours publish is: `csv/laws.csv`, `schema/2020-12/`. */
export function publishedFile(path: string): URL {
  return new URL(path, folder);
}
