import {
  createOutputSet,
  findFiles,
  type OutputFile,
  type OutputSet,
  problemOfOutput,
} from '@ilo-kz/validate/node';
import { quoted } from '../print/messages.js';
import type { Flags } from './flags.js';
import type { Settings } from './settings.js';
import { fixTargets, refusalOf, splitTargets } from './targets.js';

/** The files that a run writes: none is visible under its name before all are complete. */
export interface RunOutputs {
  readonly set: OutputSet;
  readonly reports: readonly OutputFile[];
  readonly baseline: OutputFile | undefined;
  /** Corrected copies with their logs, or parts. */
  readonly rewritten: readonly OutputFile[];
}

/** Creates all outputs of a run before anything is read; returns a sentence about the error. */
export async function openOutputs(settings: Settings, flags: Flags): Promise<RunOutputs | string> {
  const { fix, split } = flags;
  const reports = settings.reporters.flatMap(({ to }) => to ?? []);
  const baseline = flags.updateBaseline ? settings.baseline : undefined;
  const own = [...reports, ...(baseline === undefined ? [] : [baseline])];
  const set = createOutputSet();
  if (fix === undefined && own.length === 0 && split === undefined) {
    return { set, reports: [], baseline: undefined, rewritten: [] };
  }
  const { paths } = await findFiles(settings.names, { except: exceptions(settings, flags) });
  const rewritten = rewrittenFrom(paths, flags);
  if (typeof rewritten === 'string') return rewritten;
  const refusal = await refusalOf(paths, [...own, ...rewritten]);
  if (refusal !== undefined) return refusal;
  const create = async (paths: readonly string[], folder?: string): Promise<OutputFile[]> => {
    const files: OutputFile[] = [];
    for (const path of paths) {
      files.push(await set.create(path, folder === undefined ? {} : { folder }));
    }
    return files;
  };
  try {
    if (split !== undefined) await set.makeFolder(split);
    return {
      set,
      reports: await create(reports),
      baseline: (await create(baseline === undefined ? [] : [baseline]))[0],
      rewritten: await create(rewritten, split),
    };
  } catch (error) {
    await set.discard();
    return outputSentence(error, { settings, flags });
  }
}

/**
 * A sentence about an error of an output.
 *
 * @throws any other error.
 */
export function outputSentence(
  error: unknown,
  { settings, flags }: { readonly settings: Settings; readonly flags: Flags },
): string {
  const problem = problemOfOutput(error);
  if (problem === undefined) throw error;
  const { path, why } = problem;
  if (path === flags.split) return `--split: the folder ${quoted(path)} cannot be created: ${why}.`;
  const isReport = settings.reporters.some(({ to }) => to === path);
  const isBaseline = flags.updateBaseline && settings.baseline === path;
  const name = isReport ? 'the report ' : isBaseline ? 'the baseline ' : '';
  return `cannot write ${name}${quoted(path)}: ${why}.`;
}

/** Files of ours that may be in a directory of data. */
export function exceptions({ except }: Settings, { fix }: Flags): readonly string[] {
  return fix === undefined ? except : [...except, ...Object.values(fixTargets(fix))];
}

/** The names of corrected copies or parts, or the reason why there can be none. */
function rewrittenFrom(
  paths: readonly string[],
  { fix, split }: Flags,
): readonly string[] | string {
  if (fix !== undefined) {
    if (fix === '-' || /\.gz$/i.test(fix)) {
      return `--fix ${fix}: name an uncompressed file, such as corrected.csv.`;
    }
    if (paths.length > 1) {
      return `--fix writes one corrected copy, but ${paths.length} files are named: correct them one by one.`;
    }
    return Object.values(fixTargets(fix));
  }
  if (split === undefined) return [];
  return paths.flatMap((path) => Object.values(splitTargets(split, path)));
}
