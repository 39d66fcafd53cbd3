const rules = new Intl.PluralRules('ru');

/** A number with its noun: 1 документ, 2 документа, 5 документов. */
export function counted(n: number, one: string, few: string, many: string): string {
  const form = rules.select(n);
  return `${n} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
