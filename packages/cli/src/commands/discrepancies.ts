import type { SourceId } from '@ilo-kz/data';
import { discrepancies as all, source } from '@ilo-kz/query';
import type { Output } from '../output.js';

/** `ilo-kz discrepancies`: every place where a document contradicts a published value. */
export function discrepancies(
  options: { readonly source?: string; readonly json?: boolean },
  { out, paint }: Output,
): void {
  // An unknown source would look like a source without discrepancies.
  const only = options.source === undefined ? undefined : source(options.source as SourceId).id;
  const found = all().filter((entry) => only === undefined || entry.source === only);
  if (options.json) {
    out(JSON.stringify(found, null, 2));
    return;
  }
  for (const { id, field, published, source: cited, locator, says, why } of found) {
    const place = locator ? `, ${locator}` : '';
    out(`${paint.strong(`${id} ${field}`)}  ${String(published)}`);
    out(`  ${paint.doubtful(`${cited}${place}: ${says ?? 'no value'}`)}`);
    out(`  ${why}`);
  }
  out(paint.faint(`${found.length} ${found.length === 1 ? 'discrepancy' : 'discrepancies'}.`));
}
