import type { Outcome } from '../src/finding.js';
import { en } from '../src/locales/sentences.js';
import type { Input, ValidateOptions } from '../src/options.js';
import { createFix } from '../src/rewriting/fix.js';
import { createSplit } from '../src/rewriting/split.js';
import { validateWith } from '../src/validate.js';

/** A corrected copy of an input, and what was changed. */
export async function fixed(input: Input, options: ValidateOptions = {}) {
  const [copy, log]: [string[], string[]] = [[], []];
  const fix = createFix(
    { copy: (text) => void copy.push(text), log: (text) => void log.push(text) },
    en,
  );
  const outcome = await report(input, options, fix.rewrite);
  const end = outcome.kind === 'report' ? fix.end() : undefined;
  return { outcome, end, copy: copy.join(''), log: log.join('') };
}

/** The rows of an input without findings, and those with. */
export async function split(input: Input, options: ValidateOptions = {}) {
  const [valid, invalid]: [string[], string[]] = [[], []];
  const parts = createSplit(
    { valid: (text) => void valid.push(text), invalid: (text) => void invalid.push(text) },
    options.failOn ?? 'error',
    en,
  );
  const outcome = await report(input, options, parts.rewrite);
  const end = outcome.kind === 'report' ? parts.end() : undefined;
  return { outcome, end, valid: valid.join(''), invalid: invalid.join('') };
}

function report(
  input: Input,
  options: ValidateOptions,
  rewrite: ReturnType<typeof createFix>['rewrite'],
): Promise<Outcome> {
  return validateWith(input, options, { rewrite }).report();
}
