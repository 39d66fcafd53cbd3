import { type Unknown, unknowns } from '@ilo-kz/query';
import { type Output, printAnswer } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { wrap } from '../print/wrap.js';

export interface UnknownsOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints all values that are known to be unknown. */
export function answerUnknowns(options: UnknownsOptions, output: Output): void {
  const found = unknowns();
  printAnswer(found, options, () => unknownLines(found, options.lang, output), output);
}

/** The field, and below it the reason. */
function unknownLines(
  found: readonly Unknown[],
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const lines = found.flatMap(({ collection, id, field, why }) => [
    `${paint.strong(`${id} ${field}`)}  ${paint.faint(collection)}`,
    ...wrap(why, columns, '  '),
  ]);
  return [...lines, paint.faint(sayIn(lang)('unknowns', { n: found.length }))];
}
