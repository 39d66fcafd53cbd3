/** A number as a language groups its digits. */
export function grouped(count: number, language: string): string {
  // Nothing to group, and the formats of a language take 12 ms to load.
  return count < 1000 ? String(count) : count.toLocaleString(language);
}

/** A noun as it follows a number, by the plural category that a language has for the number. */
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
