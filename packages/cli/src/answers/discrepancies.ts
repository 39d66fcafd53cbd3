import type { CollectionName, SourceId } from '@ilo-kz/data';
import { type Discrepancy, discrepancies, source } from '@ilo-kz/query';
import type { Table } from '../export/table.js';
import { type FormatOptions, type Output, printInFormat } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { wrap } from '../print/wrap.js';

export interface DiscrepanciesOptions extends FormatOptions {
  readonly source?: string;
  readonly collection?: CollectionName;
  readonly lang: Language;
}

/** Prints discrepancies. */
export function answerDiscrepancies(options: DiscrepanciesOptions, output: Output): void {
  const { collection, lang } = options;
  // The look-up reports an unknown source, which would look like one without discrepancies.
  const only = options.source === undefined ? undefined : source(options.source).id;
  const found = discrepancies({
    ...(collection === undefined ? {} : { collection }),
    ...(only === undefined ? {} : { source: only as SourceId }),
  });
  printInFormat(
    found,
    options,
    {
      lines: () => discrepancyLines(found, lang, output),
      table: () => discrepancyTable(found),
    },
    output,
  );
}

/** A row for each document that contradicts a value. */
function discrepancyTable(found: readonly Discrepancy[]): Table {
  return {
    columns: 'collection id field published source locator says why'.split(' '),
    rows: found.map((one) => [
      one.collection,
      one.id,
      one.field,
      String(one.published),
      one.source,
      one.locator ?? null,
      // As in the published table of evidence: the document has no value.
      one.says ?? 'null',
      one.why,
    ]),
  };
}

/** The published value, the value of the document, and the reason why it is not published. */
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
