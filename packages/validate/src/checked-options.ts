import { formats } from './formats/format.js';
import { limitNames } from './input/limits.js';
import { languages } from './locales/languages.js';
import { checkName as check, checkOptionNames, shown } from './names.js';
import type { ValidateOptions } from './options.js';
import { tableRules } from './rules/table-rules.js';
import { severities } from './severity.js';

/** The names of all options. The type makes sure that none is missing. */
const names: readonly string[] = /* @__PURE__ */ Object.keys({
  asOf: 0,
  compare: 0,
  country: 0,
  delimiter: 0,
  digest: 0,
  encoding: 0,
  failOn: 0,
  format: 0,
  header: 0,
  instrument: 0,
  lang: 0,
  limits: 0,
  map: 0,
  maxPerCode: 0,
  path: 0,
  progress: 0,
  reference: 0,
  rules: 0,
  schema: 0,
  sheet: 0,
  signal: 0,
} satisfies Record<keyof ValidateOptions, 0>);

/**
 * Checks options that a program passes: a misspelt one would be ignored, and the report would look
 * like one with it.
 *
 * @throws RangeError for an option, language, format or severity that does not exist; the message
 *   names the nearest.
 */
export function checkOptions(options: ValidateOptions): void {
  checkOptionNames(options, names);
  const { lang, format, failOn, limits } = options;
  for (const [name, limit] of Object.entries(limits ?? {})) {
    check(name, limitNames, 'limit');
    if (typeof limit === 'number' && limit >= 1) continue;
    throw new RangeError(`The limit ${name} is ${shown(limit)}: write a number of at least 1.`);
  }
  if (lang !== undefined) check(lang, languages, 'language');
  if (format !== undefined) check(format, formats, 'format');
  if (failOn !== undefined) check(failOn, [...severities, 'never'], 'severity for failOn');
}

/**
 * Checks the option `rules`. The rules for datasets are only loaded for a code that no other rule has.
 *
 * @throws RangeError for a code or a severity that does not exist.
 */
export async function checkRules(rules: ValidateOptions['rules']): Promise<void> {
  if (rules === undefined) return;
  const ofTables: readonly string[] = tableRules.map(({ code }) => code);
  for (const [code, severity] of Object.entries(rules)) {
    if (!ofTables.includes(code)) {
      const { datasetRuleCodes } = await import('./dataset/rule-codes.js');
      check(code, [...ofTables, ...datasetRuleCodes], 'rule');
    }
    check(severity, [...severities, 'off'], `severity for ${code}`);
  }
}
