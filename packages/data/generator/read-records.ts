import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '@ilo-kz/schema';
import type { Problem } from './problem.js';
import { readCountries } from './read-countries.js';
import { readRecord } from './read-yaml.js';
import type { RecordFile } from './record-file.js';

/** The records of all readable files, and the problems of the others. */
export interface ReadRecords {
  readonly files: readonly RecordFile[];
  readonly problems: readonly Problem[];
  /** Contradictions between the tables of countries, which do not prevent reading them. */
  readonly contradictions?: readonly Problem[];
}

/** Reads all records. An unreadable file becomes a problem; the others are still read. */
export function readRecords(root: string): ReadRecords {
  const files: RecordFile[] = [];
  const problems: Problem[] = [];
  for (const collection of collectionNames) {
    if (collection === 'countries') continue;
    const folder = join(root, 'records', collection);
    for (const entry of readdirSync(folder).sort()) {
      const file = `packages/data/records/${collection}/${entry}`;
      if (!entry.endsWith('.yaml')) {
        const message = 'Not a record. Only .yaml files belong in this folder.';
        const place = { file, line: 1, column: 1, field: '' };
        problems.push({ ...place, rule: 'records.file-name', level: 'error', message });
        continue;
      }
      const read = readRecord(collection, file, readFileSync(join(folder, entry), 'utf8'));
      files.push(...read.files);
      problems.push(...read.problems);
    }
  }
  problems.push(...unknownEntries(root));
  const countries = readCountries(root, files);
  return {
    files: [...files, ...countries.files],
    problems: [...problems, ...countries.problems],
    contradictions: countries.contradictions,
  };
}

/** The entries of `records/`: collections, registers about records, and tables. */
const knownEntries: readonly string[] = [
  'completeness.yaml',
  'coverage.yaml',
  'exceptions.yaml',
  'redirects.yaml',
  'tables',
  ...collectionNames.filter((name) => name !== 'countries'),
];

/** Without this check, records in a folder that is not a collection would silently be ignored. */
function unknownEntries(root: string): readonly Problem[] {
  return readdirSync(join(root, 'records'))
    .filter((entry) => !knownEntries.includes(entry))
    .map((entry) => {
      const place = { file: `packages/data/records/${entry}`, line: 1, column: 1, field: '' };
      const message = `Not a collection. Records belong in one of ${collectionNames.join(', ')}.`;
      return { ...place, rule: 'records.file-name', level: 'error', message };
    });
}
