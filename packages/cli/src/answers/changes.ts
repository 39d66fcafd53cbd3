import {
  type Changes,
  changes,
  changesMarkdown,
  changesText,
  type Value,
} from '@ilo-kz/query/changes';
import type { Context } from '../context.js';
import { datasetIn } from '../dataset-in.js';
import { csv, type Table } from '../export/table.js';

export interface ChangesOptions {
  readonly format: 'text' | 'csv' | 'json' | 'md';
  readonly json?: boolean;
}

/** Prints the difference between two versions of the data, or to the records of this command. */
export async function answerChanges(
  older: string,
  newer: string | undefined,
  { format, json }: ChangesOptions,
  context: Context,
): Promise<void> {
  const all = changes(
    await datasetIn(older),
    newer === undefined ? await import('@ilo-kz/data') : await datasetIn(newer),
  );
  if (json || format === 'json') return context.output.out(JSON.stringify(all, null, 2));
  if (format === 'csv') return context.output.raw(csv(changesTable(all)));
  const text = format === 'md' ? changesMarkdown(all) : changesText(all);
  context.output.out(text.trimEnd());
}

/** A row for each value of each record; a record whose values are all the same has none. */
function changesTable({ records }: Changes): Table {
  const rows = records.flatMap((record) =>
    record.values.map((change) => [
      record.collection,
      record.id,
      record.kind,
      change.path,
      change.kind,
      'before' in change && change.kind === 'changed' ? cell(change.before) : null,
      change.kind === 'changed' ? cell(change.after) : cell(change.value),
    ]),
  );
  return { columns: ['collection', 'id', 'record', 'path', 'change', 'before', 'value'], rows };
}

function cell(value: Value): string {
  return Array.isArray(value) ? value.join('; ') : String(value);
}
