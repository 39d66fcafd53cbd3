import type { CollectionName, SourceId } from '@ilo-kz/data';
import { type Discrepancy, discrepancies, source } from '@ilo-kz/query';
import { type Output, printAnswer } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { wrap } from '../print/wrap.js';

export interface DiscrepanciesOptions {
  readonly source?: string;
  readonly collection?: CollectionName;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Finds discrepancies, and prints them. */
export function answerDiscrepancies(options: DiscrepanciesOptions, output: Output): void {
  const { collection, lang } = options;
  // An unknown source would look like one without discrepancies: the look-up names the nearest.
  const only = options.source === undefined ? undefined : source(options.source).id;
  const found = discrepancies({
    ...(collection === undefined ? {} : { collection }),
    ...(only === undefined ? {} : { source: only as SourceId }),
  });
  printAnswer(found, options, () => discrepancyLines(found, lang, output), output);
}

/** What we publish, what the document says, and why not that. */
function discrepancyLines(
  found: readonly Discrepancy[],
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const lines = found.flatMap(({ id, field, published, source, locator, says, why }) => {
    const place = locator ? `, ${locator}` : '';
    const name = `${id} ${field}`;
    const [first = '', ...rest] = wrap(`${name}  ${String(published)}`, columns, '');
    return [
      first.startsWith(name) ? paint.strong(name) + first.slice(name.length) : first,
      ...rest.map((line) => `  ${line}`),
      ...wrap(`${source}${place}: ${says ?? say('noValue')}`, columns, '  ').map(paint.doubtful),
      ...wrap(why, columns, '  '),
    ];
  });
  return [...lines, paint.faint(say('discrepancies', { n: found.length }))];
}
