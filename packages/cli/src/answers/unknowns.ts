import { type Unknown, unknowns } from '@ilo-kz/query';
import { askedState } from '../asked-state.js';
import { type FormatOptions, type Output, printInFormat } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { wrap } from '../print/wrap.js';

export interface UnknownsOptions extends FormatOptions {
  readonly country?: string;
  readonly lang: Language;
}

/** Prints all values that are known to be unknown. */
export async function answerUnknowns(options: UnknownsOptions, output: Output): Promise<void> {
  const state = await askedState(options.country, output);
  const found = (state?.unknowns ?? unknowns)();
  printInFormat(
    found,
    options,
    {
      lines: () => unknownLines(found, options.lang, output),
      table: () => ({
        columns: ['collection', 'id', 'field', 'why'],
        rows: found.map(({ collection, id, field, why }) => [collection, id, field, why]),
      }),
    },
    output,
  );
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
