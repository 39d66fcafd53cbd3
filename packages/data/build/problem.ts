/** What is wrong with a record, where, and by which rule. */
export interface Problem {
  /** Path of the file from the top of the repository. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dotted path of the field; empty where the whole file is meant. */
  readonly field: string;
  readonly rule: string;
  /** What is wrong and what to do; reads on after the name of the field. */
  readonly message: string;
}

/** One line as compilers print it, so that editors and terminals can jump to the place. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, rule, message } = problem;
  return `${file}:${line}:${column} error ${rule}: ${field ? `${field} ` : ''}${message}`;
}
