import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type CollectionName, collections } from './collections.js';
import type { Problem } from './problem.js';

/** A path into a record, such as `['evidence', 'registered', 0, 'source']`. */
export type FieldPath = readonly (string | number)[];

/** One YAML file as read: its value, and where each part of it stands. */
export interface RecordFile {
  readonly collection: CollectionName;
  /** Path of the file from the top of the repository. */
  readonly file: string;
  /** Name of the file without `.yaml`. */
  readonly name: string;
  readonly value: unknown;
  /** The place of a field; of the nearest field around it where it is absent. */
  readonly place: (path: FieldPath) => { readonly line: number; readonly column: number };
}

/** Reads every record; a file that is no YAML is a problem, and the others are still read. */
export function readRecords(root: string): {
  readonly files: readonly RecordFile[];
  readonly problems: readonly Problem[];
} {
  const files: RecordFile[] = [];
  const problems: Problem[] = [];
  for (const collection of Object.keys(collections) as CollectionName[]) {
    const folder = join(root, 'records', collection);
    for (const entry of readdirSync(folder).sort()) {
      const file = `packages/data/records/${collection}/${entry}`;
      if (!entry.endsWith('.yaml')) {
        const message = 'is not a record: only .yaml files belong into this folder';
        problems.push({ file, line: 1, column: 1, field: '', rule: 'file-name', message });
        continue;
      }
      const read = parse(collection, file, readFileSync(join(folder, entry), 'utf8'));
      files.push(...read.files);
      problems.push(...read.problems);
    }
  }
  return { files, problems };
}

/** Parses the text of one record file. */
export function parse(
  collection: CollectionName,
  file: string,
  text: string,
): { readonly files: readonly RecordFile[]; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map(
    (error): Problem => ({
      file,
      ...at(error.pos[0]),
      field: '',
      rule: 'yaml',
      message: error.message,
    }),
  );
  if (problems.length > 0) return { files: [], problems };
  const place = (path: FieldPath): { line: number; column: number } => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const name = file.replace(/^.*\/|\.yaml$/g, '');
  return {
    files: [{ collection, file, name, value: document.toJS() as unknown, place }],
    problems: [],
  };
}
