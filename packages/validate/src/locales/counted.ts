/** Chromium knows Kazakh, but not its numbers, which are written as in Russian. */
const writtenAlike: Readonly<Record<string, string>> = { kk: 'ru' };

/** A number with the digit grouping of a language. */
export function grouped(count: number, language: string): string {
  // Small numbers have no groups, and the first use of `toLocaleString` takes 12 ms.
  return count < 1000 ? String(count) : count.toLocaleString(writtenAlike[language] ?? language);
}

/** The forms of a noun after a number, by the plural categories of the language. */
export type NounForms = { readonly other: string } & {
  readonly [Category in Intl.LDMLPluralRule]?: string;
};

/** A number with its noun: `1 row`, `2,000 rows`. */
export type Counted = (count: number) => string;

/** Counts things in a language. */
export function countedIn(language: string): (forms: NounForms) => Counted {
  let plurals: Intl.PluralRules | undefined;
  return (forms) => (count) => {
    plurals ??= new Intl.PluralRules(language);
    return `${grouped(count, language)} ${forms[plurals.select(count)] ?? forms.other}`;
  };
}
