import type { CollectionName } from '@ilo-kz/schema';
import type { Corpus, Entry } from '../corpus.js';
import type { Level, Problem } from '../problem.js';
import type { RecordFile } from '../record-file.js';

/** A record with the name of its collection. */
export interface NamedEntry extends Entry<object> {
  readonly name: CollectionName;
}

interface RuleBase {
  readonly id: string;
  readonly level: Level;
  /** What it demands, in one sentence. */
  readonly demand: string;
}

/**
 * A rule that the schema of a single field cannot say. By scope: a file as it was read, whether or
 * not it satisfies its schema; one record; or all records together.
 */
export type Rule =
  | (RuleBase & {
      readonly scope: 'file';
      readonly check: (file: RecordFile) => readonly Problem[];
    })
  | (RuleBase & {
      readonly scope: 'record';
      readonly check: (entry: NamedEntry) => readonly Problem[];
    })
  | (RuleBase & {
      readonly scope: 'corpus';
      readonly check: (corpus: Corpus) => readonly Problem[];
    });

export type Fields = Readonly<Record<string, unknown>>;

/** The value of a dotted field such as `title.en`. */
export function fieldValue(record: object, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((value, key) => (value as Fields | undefined)?.[key], record);
}
