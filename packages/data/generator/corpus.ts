import { type CollectionName, collectionNames, idOf } from '@ilo-kz/schema';
import type * as z from 'zod';
import { collections } from './collections.js';
import { memoizeByIdentity } from './memoize-by-identity.js';
import { type Problem, problemAt } from './problem.js';
import type { RecordFile } from './record-file.js';
import { type SchemaIssue, schemaMessage } from './schema-message.js';

/** A record that satisfies its schema, and its file. */
export interface Entry<Record = object> {
  readonly collection: CollectionName;
  readonly id: string;
  readonly record: Record;
  readonly file: RecordFile;
}

/** Every record that satisfies its schema. */
export type Corpus = {
  readonly [Name in CollectionName]: readonly Entry<
    z.infer<(typeof collections)[Name]['schema']>
  >[];
};

/** Every entry of a corpus. */
export function allEntries(corpus: Corpus): readonly Entry[] {
  return collectionNames.flatMap((name): readonly Entry[] => corpus[name]);
}

/** Checks each record against the schema of its collection. */
export function toCorpus(files: readonly RecordFile[]): {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const entries = (name: CollectionName) =>
    files.flatMap((file) => {
      if (file.collection !== name) return [];
      const read = readBySchema(file);
      problems.push(...read.problems);
      return read.entries;
    });
  const byName = collectionNames.map((name) => [name, entries(name)] as const);
  return { corpus: Object.fromEntries(byName) as unknown as Corpus, problems };
}

const readBySchema = memoizeByIdentity((file: RecordFile) => {
  const { collection } = file;
  const parsed = collections[collection].schema.safeParse(file.value, { reportInput: true });
  if (!parsed.success) {
    return {
      entries: [],
      problems: parsed.error.issues.map((issue) => schemaProblem(file, issue)),
    };
  }
  const record = parsed.data;
  const entry: Entry = { collection, id: idOf(collection, record) ?? '', record, file };
  return { entries: [entry], problems: [] };
});

interface Issue extends SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function schemaProblem(file: RecordFile, issue: Issue): Problem {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys' && issue.keys?.[0] !== undefined) {
    const extra = [...path, issue.keys[0]];
    const message = 'Not a field of this record. Remove or rename it.';
    return { ...problemAt(file, extra, 'schema', message), ...file.keyPlace?.(extra) };
  }
  if (path.length === 0 && (issue.input === null || typeof issue.input !== 'object')) {
    return problemAt(file, path, 'schema', 'The file is empty. Write one field per line.');
  }
  if (issue.input === undefined && path[0] === 'evidence') {
    const message = 'The evidence is missing. Add the documents that state the value.';
    return problemAt(file, path, 'dataset.missing-evidence', message);
  }
  return problemAt(file, path, 'schema', schemaMessage(issue));
}
