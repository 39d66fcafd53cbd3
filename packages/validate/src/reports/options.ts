import type { Outcome } from '../finding.js';
import type { Language } from '../locales/languages.js';
import { loadedSentences, type Sentences } from '../locales/sentences.js';
import type { Painter } from './terminal.js';

/** Options of the reporters; each uses those that it needs. */
export interface ReportOptions {
  /**
   * The language of the report's own words. Default: that of its messages. A language other than
   * English must have been loaded, by the validation or by `loadWords`.
   */
  readonly lang?: Language;
  /** Colours, for a terminal. Default: none. */
  readonly painter?: Painter;
  /** Characters in a line, at least 80. Default 100. */
  readonly width?: number;
  /** How many findings of each code are shown to people. Default 20; of notes never more than 3. */
  readonly maxPerCode?: number;
  /** Spaces of indentation in JSON; 0 for one line. Default 2. */
  readonly indent?: number;
}

/** Writes an outcome down. Ends with a line break. */
export type Reporter = (outcome: Outcome, options?: ReportOptions) => string;

/** @throws RangeError where the language has not been loaded. */
export function wordsFor(outcome: Outcome, { lang }: ReportOptions): Sentences {
  return loadedSentences(lang ?? (outcome.kind === 'report' ? outcome.language : 'en'));
}
