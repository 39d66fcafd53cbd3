import type { Outcome } from '../finding.js';
import type { Language } from '../locales/languages.js';
import { loadedSentences, type Sentences } from '../locales/sentences.js';
import { checkOptionNames, shown } from '../names.js';
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

/** The names of all options. The type makes sure that none is missing. */
const names: readonly string[] = /* @__PURE__ */ Object.keys({
  indent: 0,
  lang: 0,
  maxPerCode: 0,
  painter: 0,
  width: 0,
} satisfies Record<keyof ReportOptions, 0>);

/** @throws RangeError for anything but an outcome and options that exist. */
export function checkArguments(outcome: Outcome, options: ReportOptions): void {
  const kind: unknown = typeof outcome === 'object' && outcome !== null ? outcome.kind : undefined;
  if (kind !== 'report' && kind !== 'unreadable') {
    throw new RangeError(
      `${shown(outcome)} is not an outcome: pass what report() or validateFile() resolved to.`,
    );
  }
  checkOptionNames(options, names);
}

/** @throws RangeError for anything but an outcome, an unknown option, or a language that was not loaded. */
export function wordsFor(outcome: Outcome, options: ReportOptions): Sentences {
  checkArguments(outcome, options);
  const { lang } = options;
  return loadedSentences(lang ?? (outcome.kind === 'report' ? outcome.language : 'en'));
}
