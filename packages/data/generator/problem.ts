import type { FieldPath, Place, RecordFile } from './record-file.js';

/** An error stops the build. */
export type Level = 'error' | 'warning';

/** A problem of a record, with its place and the rule that found it. */
export interface Problem extends Place {
  /** Dotted path of the field; empty for the whole file. */
  readonly field: string;
  readonly rule: string;
  readonly level: Level;
  /** What is wrong and what to do, in sentences. */
  readonly message: string;
  /** The text to write instead of that at `span`, if it can be fixed automatically. */
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

/** One line in the format of compilers, so that editors and terminals can jump to the place. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, rule, level, message, fix } = problem;
  const fixable = fix === undefined ? '' : ' (can be fixed with --fix)';
  return `${file}:${line}:${column} ${level} ${rule}: ${field ? `${field}: ` : ''}${message}${fixable}`;
}
