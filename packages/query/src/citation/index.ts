export {
  type CitationOptions,
  type CitationStyle,
  citation,
  citationIn,
  citationStyles,
} from './citation.js';
export type { CslItem } from './csl.js';
export { citationLanguages } from './words.js';
