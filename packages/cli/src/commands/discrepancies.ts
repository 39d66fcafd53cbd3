import type { CollectionName, SourceId } from '@ilo-kz/data';
import { discrepancies as ask, source } from '@ilo-kz/query';
import type { Output } from '../output.js';
import { wrap } from '../print/wrap.js';

export interface DiscrepanciesOptions {
  readonly source?: string;
  readonly collection?: CollectionName;
  readonly json?: boolean;
}

/** `ilo-kz discrepancies`: every place where a document contradicts a published value. */
export function discrepancies(options: DiscrepanciesOptions, output: Output): void {
  const { out, paint, columns } = output;
  const { collection } = options;
  // An unknown source would look like a source without discrepancies: looking it up names the nearest.
  const only = options.source === undefined ? undefined : source(options.source as string).id;
  const found = ask({
    ...(collection === undefined ? {} : { collection }),
    ...(only === undefined ? {} : { source: only as SourceId }),
  });
  if (options.json) {
    out(JSON.stringify(found, null, 2));
    return;
  }
  for (const { id, field, published, source: cited, locator, says, why } of found) {
    const place = locator ? `, ${locator}` : '';
    out(`${paint.strong(`${id} ${field}`)}  ${String(published)}`);
    for (const line of wrap(`${cited}${place}: ${says ?? 'no value'}`, columns, '  ')) {
      out(paint.doubtful(line));
    }
    for (const line of wrap(why, columns, '  ')) out(line);
  }
  out(paint.faint(`${found.length} ${found.length === 1 ? 'discrepancy' : 'discrepancies'}.`));
}
