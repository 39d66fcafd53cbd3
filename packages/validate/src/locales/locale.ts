import type { rules } from '../rules/rules.js';

interface Titled {
  readonly title: string;
}

/**
 * The rules in another language: a title and a message for each code, typed by the notice or the
 * facts of the rule itself. What is missing is said in English.
 */
export type RulesInWords = {
  readonly [Rule in (typeof rules)[number] as Rule['code']]?: Titled & {
    readonly say: Rule['say'];
  };
};
