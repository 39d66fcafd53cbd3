import type { FieldPath, Place, RecordFile } from './record-file.js';

/** An error stops the build. */
export type Level = 'error' | 'warning';

/** What is wrong with a record, where, and by which rule. */
export interface Problem extends Place {
  /** Dotted path of the field; empty where the whole file is meant. */
  readonly field: string;
  readonly rule: string;
  readonly level: Level;
  /** What is wrong and what to do, in sentences. */
  readonly message: string;
  /** What to write instead of the text at `span`, where that is mechanical. */
  readonly fix?: string;
}

/** A problem at a field of a record. */
export function problemAt(
  file: RecordFile,
  path: FieldPath,
  rule: string,
  message: string,
  fix?: string,
): Problem {
  const field = file.fieldName?.(path) ?? path.join('.');
  const found = { ...file.place(path), field, rule, message };
  return { ...found, level: 'error', ...(fix === undefined ? {} : { fix }) };
}

/** One line as compilers print it, so that editors and terminals can jump to the place. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, rule, level, message, fix } = problem;
  const fixable = fix === undefined ? '' : ' (--fix does it)';
  return `${file}:${line}:${column} ${level} ${rule}: ${field ? `${field}: ` : ''}${message}${fixable}`;
}
