import type { RewriteHooks } from './check/hooks.js';
import type { Outcome } from './finding.js';
import { loadSentences, type Sentences } from './locales/sentences.js';
import { shown } from './names.js';
import type { ValidateOptions } from './options.js';
import { createFix, type Fix, type FixOutcome, type FixTarget } from './rewriting/fix.js';
import { textTooLong } from './rewriting/source-text.js';
import { type AnyInput, validateAny } from './validate.js';

/** The outcome of a validation, and of the corrected copy that was made during it. */
export interface FixedOutcome {
  readonly outcome: Outcome;
  /**
   * The number of changes, or the reason why there is no copy. Absent if the input could not be read as
   * a table, or was not read to its end: then what the target received is not a copy of it.
   */
  readonly fix?: FixOutcome;
}

/**
 * Checks a table like `validate`, and makes a corrected copy while it is read: the copy that
 * `ilo-kz validate --fix` writes, and the log of its changes. Everything that is not certain stays as it
 * is in the file.
 *
 * A file of which no copy can be made, such as a workbook, is checked all the same; `fix` says why there is
 * no copy.
 *
 * @param input See `validate`.
 * @param options See {@link ValidateOptions}.
 * @param target Receives the copy and, as CSV, the log, in pieces. If `fix` is not of kind `fixed`, throw
 * away what it received.
 * @throws RangeError for what `validate` refuses, and for a target without `copy` and `log`.
 * @example
 * let copy = '';
 * const target = { copy: (text) => { copy += text; }, log: () => {} };
 * const { fix } = await validateAndFix('instrument,registered\\nC87,2000-12-13\\n', {}, target);
 * if (fix?.kind === 'fixed') console.log(fix.changes, copy);
 */
export async function validateAndFix(
  input: AnyInput,
  options: ValidateOptions,
  target: FixTarget,
): Promise<FixedOutcome> {
  if (typeof target?.copy !== 'function' || typeof target.log !== 'function') {
    throw new RangeError(
      `${shown(target)} cannot receive a corrected copy: pass an object with the functions copy and log.`,
    );
  }
  let fix: Fix | undefined;
  // Whatever is wrong with the options is said before a language is looked up.
  const validation = validateAny(input, options, {
    rewrite: {
      opened: (file) => fix?.rewrite.opened(file),
      text: (text) => fix?.rewrite.text(text),
      event: (...event) => fix?.rewrite.event(...event),
      joined: () => fix?.rewrite.joined(),
    },
  });
  const words = await loadSentences(options.lang ?? 'en');
  fix = withoutRefusal(createFix(target, words), words);
  const outcome = await validation.report();
  const isWhole = outcome.kind === 'report' && outcome.partial !== true;
  return { outcome, ...(isWhole && { fix: fix.end() }) };
}

/** The same, but a refusal ends the copy only, and not the check. */
function withoutRefusal({ rewrite, end }: Fix, words: Sentences): Fix {
  let why: string | undefined;
  const text: RewriteHooks['text'] = (more) => {
    if (why !== undefined) return;
    try {
      rewrite.text(more);
    } catch (error) {
      if (!(error instanceof RangeError && error.message === textTooLong)) throw error;
      why = words.rewriting.longLine;
    }
  };
  return {
    rewrite: {
      opened: (file) => {
        why ??= rewrite.opened(file);
        return undefined;
      },
      text,
      event: (...event) => {
        if (why === undefined) rewrite.event(...event);
      },
      joined: rewrite.joined,
    },
    end: () => (why === undefined ? end() : { kind: 'refused', why }),
  };
}
