/** What States, columns, months and lines are called in the files of others. */
type Lexicon = typeof import('./lexicon/index.js');

let loaded: Lexicon | undefined;

/**
 * Loads the lexicon, which every validation awaits. It is a fifth of the code: a page loads it with
 * the first file, not before.
 */
export async function loadLexicon(): Promise<void> {
  loaded ??= await import('./lexicon/index.js');
}

/** The lexicon, for readers of cells and of headers. */
export function lexicon(): Lexicon {
  if (!loaded) throw new Error('The lexicon is not loaded. Await loadLexicon() first.');
  return loaded;
}
