import { discrepancies as all } from '@ilo-kz/query';
import type { Output } from '../output.js';

/** `ilo-kz discrepancies`: every place where a document contradicts a published value. */
export function discrepancies(
  options: { readonly source?: string; readonly json?: boolean },
  { out, paint }: Output,
): void {
  const found = all().filter(({ source }) => !options.source || source === options.source);
  if (options.json) {
    out(JSON.stringify(found, null, 2));
    return;
  }
  for (const { id, field, published, source, locator, says, why } of found) {
    const place = locator ? `, ${locator}` : '';
    out(`${paint.strong(`${id} ${field}`)}  ${String(published)}`);
    out(`  ${paint.doubtful(`${source}${place}: ${says ?? 'no value'}`)}`);
    out(`  ${why}`);
  }
  out(paint.faint(`${found.length} discrepancies.`));
}
