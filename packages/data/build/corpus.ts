import type { Instrument, Law, Ratification, Source } from '@ilo-kz/schema';
import { collections } from './collections.js';
import type { Problem } from './problem.js';
import type { FieldPath, RecordFile } from './read-records.js';

/** Every record that satisfies its schema, with its file. */
export interface Corpus {
  readonly ratifications: readonly Entry<Ratification>[];
  readonly instruments: readonly Entry<Instrument>[];
  readonly laws: readonly Entry<Law>[];
  readonly sources: readonly Entry<Source>[];
}

interface Entry<Record> {
  readonly record: Record;
  readonly file: RecordFile;
}

/** Checks each file against the schema of its collection. */
export function toCorpus(files: readonly RecordFile[]): {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const entries = (name: keyof Corpus) =>
    files.flatMap((file) => {
      if (file.collection !== name) return [];
      const parsed = collections[name].schema.safeParse(file.value, { reportInput: true });
      if (parsed.success) return [{ record: parsed.data, file }];
      problems.push(...parsed.error.issues.map((issue) => schemaProblem(file, issue)));
      return [];
    });
  const corpus = {
    ratifications: entries('ratifications') as Entry<Ratification>[],
    instruments: entries('instruments') as Entry<Instrument>[],
    laws: entries('laws') as Entry<Law>[],
    sources: entries('sources') as Entry<Source>[],
  };
  return { corpus, problems };
}

/** A problem at a field of a file. */
export function problemAt(
  file: RecordFile,
  path: FieldPath,
  rule: string,
  message: string,
): Problem {
  return { file: file.file, ...file.place(path), field: path.join('.'), rule, message };
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly keys?: readonly string[];
}

function schemaProblem(file: RecordFile, issue: Issue): Problem {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys' && issue.keys?.[0] !== undefined) {
    const known = [...path, issue.keys[0]];
    return problemAt(file, known, 'schema', 'is not a field of this record: remove or rename it');
  }
  if (issue.input === undefined) {
    const missing = path.at(0) === 'evidence' ? 'evidence' : 'schema';
    const message =
      missing === 'evidence' ? 'is missing: say where the value stands' : 'is missing';
    return problemAt(file, path, missing, message);
  }
  return problemAt(file, path, 'schema', `${issue.message}, but is ${JSON.stringify(issue.input)}`);
}
