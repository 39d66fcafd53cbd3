import type { rules } from '../rules/rules.js';
import type { English } from './en/phrases.js';

/** The Unicode name of the script of a language, for the tests of its sentences. */
export type Script = 'Arabic' | 'Cyrillic' | 'Georgian' | 'Greek' | 'Han' | 'Latin' | 'Mongolian';

/** The same type with all members optional at every depth. Functions and lists are not divided. */
export type Some<T> = T extends ((...given: never) => unknown) | readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Name in keyof T]?: Some<T[Name]> }
    : T;

interface Titled {
  readonly title: string;
}

/**
 * The rules in another language: a title and a message for each code. The parameter of the message is
 * the notice or the facts of the rule itself.
 */
export type RulesInWords = {
  readonly [Rule in (typeof rules)[number] as Rule['code']]?: Titled & {
    readonly say: Rule['say'];
    /** What many findings have in common, if the rule has such a sentence. */
    readonly sayCause?: Rule['say'];
  };
};

/** The parameter of the message of a rule. */
export type FactsOf<Code extends keyof RulesInWords> = Parameters<
  NonNullable<RulesInWords[Code]>['say']
>[0];

/** All text except the findings: names of fields, error messages, reports. */
export type Phrases = Some<English>;

/** The text of a language. Every sentence that it does not have is in English. */
export interface Locale extends Phrases {
  readonly script: Script;
  readonly rules?: RulesInWords;
}
