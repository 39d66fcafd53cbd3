import { fileProblem } from './file-problem.js';

/** Why an output could not be written. */
export interface OutputProblem {
  /** The output as the caller named it. */
  readonly path: string;
  /** The reason, as the end of a sentence. */
  readonly why: string;
}

/** An error of an output. It must not look like an error of the input that is read meanwhile. */
type OutputError = Error & { readonly output: OutputProblem };

/** An error that names the output. Errors that are not those of a file are returned unchanged. */
export function outputError(path: string, cause: unknown): unknown {
  if (problemOfOutput(cause) !== undefined) return cause;
  const why = fileProblem(cause);
  return why === undefined ? cause : refusedOutput(path, why);
}

/** An error for an output that we refuse to write. */
export function refusedOutput(path: string, why: string): OutputError {
  return Object.assign(new Error(`${path}: ${why}`), { output: { path, why } });
}

/** The output and the reason; undefined for other errors. */
export function problemOfOutput(error: unknown): OutputProblem | undefined {
  return (error as Partial<OutputError> | undefined)?.output;
}
