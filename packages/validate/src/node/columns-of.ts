import { didYouMean } from '../locales/did-you-mean.js';
import { mappedTo, targets } from '../table/column-map.js';

/**
 * Reads `theirs=ours` as the option `map` takes it. The last `=` counts: their name may hold one.
 *
 * @returns the mapping, or a sentence that says what is wrong with it.
 */
export function columnsOf(texts: readonly string[]): Readonly<Record<string, string>> | string {
  const columns = new Map<string, string>();
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    if (at <= 0)
      return `${JSON.stringify(text)} is not of the form THEIRS=OURS, such as "Date=registered".`;
    const [theirs, field] = [text.slice(0, at), text.slice(at + 1)];
    if (!mappedTo(field)) return unknownField(field);
    if (columns.has(theirs)) return `${JSON.stringify(theirs)} is mapped twice.`;
    columns.set(theirs, field);
  }
  return Object.fromEntries(columns);
}

/** What to say of a field that there is not. */
export function unknownField(field: string): string {
  const choice = `It is one of ${targets.join(', ')}, or an instrument such as C087.`;
  return `There is no field ${JSON.stringify(field)}. ${didYouMean(field, targets)}${choice}`;
}
