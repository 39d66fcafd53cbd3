import type { Outcome } from '../finding.js';
import type { Language } from '../locales/languages.js';
import { loadedSentences, type Sentences } from '../locales/sentences.js';
import type { Painter } from './terminal.js';

/** Options of the reporters; each uses some of them. */
export interface ReportOptions {
  /**
   * The language of the report's own text. Default: the language of its messages. A language other than
   * English must have been loaded by the validation or by `loadWords`.
   */
  readonly lang?: Language;
  /** Colours, for a terminal. Default: none. */
  readonly painter?: Painter;
  /** Characters in a line, at least 80. Default 100. */
  readonly width?: number;
  /** Findings of each code that are shown to people. Default 20; never more than 3 notes. */
  readonly maxPerCode?: number;
  /** Spaces of indentation in JSON; 0 for one line. Default 2. */
  readonly indent?: number;
}

/** Formats an outcome. The text ends with a line break. */
export type Reporter = (outcome: Outcome, options?: ReportOptions) => string;

/** @throws RangeError if the language has not been loaded. */
export function wordsFor(outcome: Outcome, { lang }: ReportOptions): Sentences {
  return loadedSentences(lang ?? (outcome.kind === 'report' ? outcome.language : 'en'));
}
