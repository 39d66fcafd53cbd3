import { type Unknown, unknowns } from '@ilo-kz/query';
import { askedState } from '../asked-state.js';
import { type Output, printAnswer } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { wrap } from '../print/wrap.js';

export interface UnknownsOptions {
  readonly country?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints all values that are known to be unknown. */
export async function answerUnknowns(options: UnknownsOptions, output: Output): Promise<void> {
  const state = await askedState(options.country, output);
  const found = (state?.unknowns ?? unknowns)();
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
