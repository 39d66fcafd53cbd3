import { changes, changesMarkdown, changesText } from '@ilo-kz/query/changes';
import type { Context } from '../context.js';
import { datasetIn } from '../dataset-in.js';

export interface ChangesOptions {
  readonly format: 'text' | 'md';
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
  if (json) return context.output.out(JSON.stringify(all, null, 2));
  const text = format === 'md' ? changesMarkdown(all) : changesText(all);
  context.output.out(text.trimEnd());
}
