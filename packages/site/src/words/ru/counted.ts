const rules = new Intl.PluralRules('ru');

/** A number with its noun: 1 документ, 2 документа, 5 документов. */
export function counted(n: number, one: string, few: string, many: string): string {
  return `${n} ${formOf(n, one, few, many)}`;
}

/** The form of a noun after a number. */
export function formOf(n: number, one: string, few: string, many: string): string {
  const form = rules.select(n);
  return form === 'one' ? one : form === 'few' ? few : many;
}
