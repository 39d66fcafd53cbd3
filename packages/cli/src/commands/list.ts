import { laws, ratifications } from '@ilo-kz/data';
import { instrument } from '@ilo-kz/query';
import type { Output } from '../output.js';
import { table } from '../print/table.js';

/** `ilo-kz list`: every ratification, in the order of registration. */
export function list(options: { readonly json?: boolean }, { out, paint, columns }: Output): void {
  if (options.json) {
    out(JSON.stringify(ratifications, null, 2));
    return;
  }
  const date = (text: string) => (text === 'unknown' ? { text, paint: paint.doubtful } : { text });
  const rows = ratifications
    .map((record) => ({ record, law: laws.find(({ id }) => id === record.law) }))
    .sort((a, b) => (order(a.record.registered) < order(b.record.registered) ? -1 : 1))
    .map(({ record, law }) => [
      { text: record.instrument, paint: paint.strong },
      { text: instrument(record.instrument).title.en },
      { text: instrument(record.instrument).category.at(-1)?.value ?? '' },
      { text: law?.number ?? '' },
      date(law?.date ?? ''),
      date(record.registered),
      date(record.inForce),
    ]);
  const heads = [
    { heading: 'code' },
    { heading: 'title', max: columns - 65 },
    { heading: 'class' },
    { heading: 'law no.' },
    { heading: 'law of' },
    { heading: 'registered' },
    { heading: 'in force' },
  ];
  for (const line of table(heads, rows, paint.faint)) out(line);
}

/** Sorts a year before its days, and what is unknown last. */
function order(date: string): string {
  return date === 'unknown' ? '~' : date;
}
