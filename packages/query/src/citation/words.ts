import type { Evidence } from '@ilo-kz/data';
import { checkName } from '../did-you-mean.js';
import type { ExplainLanguage } from '../phrases.js';
import { english } from './english.js';
import { kazakh } from './kazakh.js';
import { russian } from './russian.js';

type Rule = Extract<Evidence, { grade: 'derived' }>['rule'];

/** A law, as far as its record says it. */
interface NamedLaw {
  readonly id: string;
  readonly isCode: boolean;
  readonly number: string | undefined;
  readonly date: string | undefined;
}

/** The words of a citation in one language. */
export interface CitationWords {
  /** Names of fields; `inForce of ratifications` before `inForce`, where a collection has its own. */
  readonly fields: Readonly<Record<string, string>>;
  /** Words for codes that are values: `in-force`. */
  readonly values: Readonly<Record<string, string>>;
  /** `Convention No. 87`, or `Protocol P029`. */
  readonly instrument: (code: string) => string;
  readonly law: (law: NamedLaw) => string;
  /** What a record without a name of its own is. */
  readonly kinds: Readonly<
    Record<'claims' | 'events' | 'programmes' | 'publications' | 'roadmaps', string>
  >;
  readonly quoted: (title: string) => string;
  /** A value that holds from a date on. */
  readonly period: (value: string, from: string) => string;
  readonly undated: string;
  /** When the document was looked at. */
  readonly seen: (day: string) => string;
  /** What a document of this grade is, as a sentence. */
  readonly official: string;
  readonly secondary: string;
  readonly states: (value: string) => string;
  readonly noValue: string;
  readonly contradicts: (value: string | undefined) => string;
  /** Before the reason, which is a sentence in English. */
  readonly notFollowed: string;
  /** How a value follows from another, with the reason why the rule holds. */
  readonly derived: (rule: Rule, from: string | undefined) => string;
  readonly unverified: string;
}

/** The languages of citations. */
export const citationLanguages: readonly ExplainLanguage[] = ['en', 'ru', 'kk'];

/**
 * The words of a language.
 *
 * @throws RangeError for any other language.
 */
export function citationWords(lang: ExplainLanguage): CitationWords {
  checkName(lang, citationLanguages, 'language of citations');
  switch (lang) {
    case 'en':
      return english;
    case 'ru':
      return russian;
    case 'kk':
      return kazakh;
    default:
      return lang satisfies never;
  }
}
