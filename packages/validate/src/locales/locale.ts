import type { rules } from '../rules/rules.js';
import type { English } from './en/phrases.js';

/** A script by its name in Unicode, for languages that are written in one. Tests hold to it. */
export type Script = 'Arabic' | 'Cyrillic' | 'Georgian' | 'Greek' | 'Han' | 'Latin' | 'Mongolian';

/** The same, with every part at every depth optional. Functions and lists are whole. */
export type Some<T> = T extends ((...given: never) => unknown) | readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Name in keyof T]?: Some<T[Name]> }
    : T;

interface Titled {
  readonly title: string;
}

/**
 * The rules in another language: a title and a message for each code, typed by the notice or the
 * facts of the rule itself.
 */
export type RulesInWords = {
  readonly [Rule in (typeof rules)[number] as Rule['code']]?: Titled & {
    readonly say: Rule['say'];
  };
};

/** What the message of a rule is given. */
export type FactsOf<Code extends keyof RulesInWords> = Parameters<
  NonNullable<RulesInWords[Code]>['say']
>[0];

/** What is said besides the findings: names of fields, refusals, reports. */
export type Phrases = Some<English>;

/** What a language has. Whatever it lacks is said in English, sentence by sentence. */
export interface Locale extends Phrases {
  readonly script: Script;
  readonly rules?: RulesInWords;
}
