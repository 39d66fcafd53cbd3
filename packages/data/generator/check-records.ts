import { idOf } from '@ilo-kz/schema';
import {
  checkDataset,
  checkRecord,
  type DatasetFinding,
  type DatasetRecord,
  type DatasetRule,
  messageOf,
} from '@ilo-kz/schema/dataset-rules';
import { allEntries, type Corpus, type Entry, toCorpus } from './corpus.js';
import { rules } from './lint/rules.js';
import { memoizeByIdentity } from './memoize-by-identity.js';
import { type Level, type Problem, problemAt } from './problem.js';
import type { ReadRecords } from './read-records.js';
import type { RecordFile } from './record-file.js';

/** The valid records, and the problems of the others. */
export interface CheckedRecords {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  /** Whether every rule was checked. */
  readonly isComplete: boolean;
}

const ofScope = (scope: DatasetRule['scope']) => rules.filter((rule) => rule.scope === scope);
const rawRules = ofScope('raw');
const recordRules = ofScope('record');
const datasetRules = ofScope('dataset');

/**
 * Checks records in stages: the files, then the schemas, and the other rules only if all records
 * satisfy their schemas. Otherwise one mistake would be reported several times.
 */
export function checkRecords(
  { files, problems: unreadable, contradictions = [] }: ReadRecords,
  today: string,
): CheckedRecords {
  const { corpus, problems } = toCorpus(files);
  const ofFiles = files.flatMap(problemsOfFile);
  const places = new Set(
    ofFiles.filter(({ field }) => field !== '').map(({ file, line }) => `${file}:${line}`),
  );
  const ofSchemas = problems.filter(({ file, line }) => !places.has(`${file}:${line}`));
  const first = withoutEchoes([...unreadable, ...contradictions, ...ofFiles, ...ofSchemas]);
  if (unreadable.length > 0 || problems.length > 0) {
    return { corpus, problems: first, isComplete: false };
  }
  const records = allEntries(corpus).map(validRecord);
  const together = checkDataset(records, { today }, datasetRules);
  const ofRecords = [...records.flatMap(problemsOfRecord), ...Array.from(together, problemOf)];
  return { corpus, problems: [...first, ...withoutEchoes(ofRecords)], isComplete: true };
}

const problemsOfFile = memoizeByIdentity((file: RecordFile) => {
  const { collection, value } = file;
  const id = typeof value === 'object' && value !== null ? idOf(collection, value) : undefined;
  const record = { collection, id, value, isValid: false, origin: file };
  return Array.from(checkRecord(record, rawRules), problemOf);
});

const validRecord = memoizeByIdentity(
  ({ collection, id, record, file }: Entry): DatasetRecord<RecordFile> => ({
    collection,
    id,
    value: record,
    isValid: true,
    origin: file,
  }),
);

const problemsOfRecord = memoizeByIdentity((record: DatasetRecord<RecordFile>) =>
  Array.from(checkRecord(record, recordRules), problemOf),
);

function problemOf(finding: DatasetFinding<RecordFile>): Problem {
  const { rule, record, path, suggestion, isCertain } = finding;
  const { message, hint = '' } = messageOf(finding);
  const fix = isCertain ? suggestion : undefined;
  const problem = problemAt(record.origin, path, rule.code, `${message} ${hint}`.trim(), fix);
  return { ...problem, level: levelOf(rule.code) };
}

/** Every finding in our own records is an error, except where a document itself may be wrong. */
function levelOf(code: string): Level {
  return code === 'dataset.claim-sum' ? 'warning' : 'error';
}

/**
 * Removes duplicates: Kazakhstan's ratifications are also part of its record in countries, and one
 * citation of a table is part of every record made from it.
 */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const reported = new Set<string>();
  return problems.filter(({ file, line, column, field, rule, message }) => {
    const key = [file, line, column, rule, message].join(' ');
    const isEcho =
      reported.has(key) || (file.includes('/ratifications/') && field.startsWith('KAZ '));
    reported.add(key);
    return !isEcho;
  });
}
