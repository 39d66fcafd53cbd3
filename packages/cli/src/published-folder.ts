/** The folder of copied files. The path is the same from `src` and from `dist`. */
export const publishedFolder = new URL('../dist/', import.meta.url);
