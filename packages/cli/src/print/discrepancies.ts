import type { Discrepancy } from '@ilo-kz/query';
import type { Output } from '../output.js';
import type { Language } from './catalogue.js';
import { sayIn } from './say.js';
import { wrap } from './wrap.js';

/** What we publish, what the document says, and why not that. */
export function discrepancyLines(
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
