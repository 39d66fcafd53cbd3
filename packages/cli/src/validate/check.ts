import type { Underway, ValidateOptions } from '@ilo-kz/validate';
import { type FilesOutcome, type Outputs, validateFiles } from '@ilo-kz/validate/node';
import { baselineNames, type KnownEntries } from './baseline-names.js';
import { fixTargets, splitTargets } from './targets.js';

/** What is checked, as data that can be sent to another thread. */
export interface CheckTask {
  readonly names: readonly string[];
  readonly options: Omit<ValidateOptions, 'path' | 'digest' | 'signal' | 'progress'>;
  readonly except: readonly string[];
  readonly baseline?: KnownEntries | undefined;
  readonly fix?: string | undefined;
  readonly split?: string | undefined;
}

/** What goes to and fro while a check runs. */
export interface CheckControl {
  readonly signal: AbortSignal;
  readonly progress?: ((state: Underway) => void) | undefined;
  readonly outputs: Outputs;
}

/** Runs a check in this thread. */
export function check(
  { names, options, except, baseline, fix, split }: CheckTask,
  { signal, progress, outputs }: CheckControl,
): Promise<FilesOutcome> {
  return validateFiles(names, {
    ...options,
    except,
    signal,
    outputs,
    ...(progress && { progress }),
    ...(baseline && {
      baseline: { entries: baseline.entries, nameOf: baselineNames(baseline.path) },
    }),
    ...(fix !== undefined && { fix: () => fixTargets(fix) }),
    ...(split !== undefined && { split: (path: string) => splitTargets(split, path) }),
  });
}
