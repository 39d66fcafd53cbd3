import { loadLexicon } from '../src/cells/lexicon.js';

// validate() awaits it before it reads a file; a test of one reader reads no file.
await loadLexicon();
