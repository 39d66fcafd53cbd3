const rules = new Intl.PluralRules('ru');

/** A number with its word: `1 ячейка`, `2 ячейки`, `5 ячеек`. */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
