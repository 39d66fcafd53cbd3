import { type CollectionName, collectionNames, idOf } from '@ilo-kz/schema';
import type * as z from 'zod';
import { collections } from './collections.js';
import { type Problem, problemAt } from './problem.js';
import type { RecordFile } from './record-file.js';
import { remembered } from './remembered.js';
import { type SchemaIssue, schemaMessage } from './schema-message.js';

/** A record that satisfies its schema, its id, and the file that it was read from. */
export interface Entry<Record> {
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

/** Every entry of a corpus, with the name of its collection. */
export function allEntries(
  corpus: Corpus,
): readonly (Entry<object> & { readonly name: CollectionName })[] {
  return collectionNames.flatMap((name) =>
    (corpus[name] as readonly Entry<object>[]).map((entry) => ({ ...entry, name })),
  );
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

const readBySchema = remembered((file: RecordFile) => {
  const { schema } = collections[file.collection];
  const parsed = schema.safeParse(file.value, { reportInput: true });
  return parsed.success
    ? {
        entries: [{ id: idOf(file.collection, parsed.data) ?? '', record: parsed.data, file }],
        problems: [],
      }
    : { entries: [], problems: parsed.error.issues.map((issue) => schemaProblem(file, issue)) };
});

interface Issue extends SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function schemaProblem(file: RecordFile, issue: Issue): Problem {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys' && issue.keys?.[0] !== undefined) {
    const extra = [...path, issue.keys[0]];
    const message = 'is not a field of this record: remove or rename it';
    return { ...problemAt(file, extra, 'schema', message), ...file.keyPlace?.(extra) };
  }
  if (path.length === 0 && (issue.input === null || typeof issue.input !== 'object')) {
    return problemAt(file, path, 'schema', 'holds no record: write its fields, one a line');
  }
  if (issue.input === undefined && path[0] === 'evidence') {
    return problemAt(file, path, 'evidence', 'is missing: say where the value stands');
  }
  return problemAt(file, path, 'schema', schemaMessage(issue));
}
