import type { Report } from '@ilo-kz/validate';
import type { FilesOutcome } from '@ilo-kz/validate/node';
import type { KnownEntries } from './baseline-names.js';
import type { Flags } from './flags.js';
import { fixTargets, splitTargets } from './targets.js';

/** Prints a message, whose lines are given one by one because a name may have line breaks. */
export type Print = (...lines: readonly string[]) => void;

/** The names of copies and parts that are complete. */
export function writtenPaths(
  { fixes, splits }: FilesOutcome,
  { fix, split }: Flags,
): readonly string[] {
  return [
    ...fixes.flatMap(({ kind }) => (kind === 'fixed' ? Object.values(fixTargets(fix ?? '')) : [])),
    ...splits.flatMap(({ kind, path }) =>
      kind === 'split' ? Object.values(splitTargets(split ?? '', path)) : [],
    ),
  ];
}

const maxStaleEntries = 5;

export function printKnownFindings(
  { baseline }: Report,
  { path }: KnownEntries,
  areShown: boolean,
  printNote: Print,
): void {
  if (!baseline) return;
  const { known, stale } = baseline;
  if (known > 0 && !areShown) printNote(`${counted(known, 'known finding')} left out by ${path}.`);
  if (stale.length === 0) return;
  const shown = stale.slice(0, maxStaleEntries).map(({ file, code, key, count }) => {
    const times = count > 1 ? ` (${count} times)` : '';
    return `  ${file} ${code}${key === undefined ? '' : ` ${key}`}${times}`;
  });
  const rest = stale.length - shown.length;
  const more = rest > 0 ? [`  and ${rest} more`] : [];
  const entries = stale.length === 1 ? '1 entry' : `${stale.length} entries`;
  printNote(
    `${entries} of ${path} ${stale.length === 1 ? 'is' : 'are'} stale: the findings no longer occur. --update-baseline removes them:`,
    ...shown,
    ...more,
  );
}

/** Prints the names of written files; returns true if a requested file was not written. */
export function printWrittenFiles(
  { fixes, splits, outcome }: FilesOutcome,
  { fix, split }: Flags,
  printError: Print,
  printNote: Print,
): boolean {
  if (outcome.kind === 'report' && outcome.partial) {
    if ((fix ?? split) !== undefined) {
      printError('nothing was written, because the input was not read to its end.');
    }
    return false;
  }
  let isMissing = false;
  for (const done of fixes) {
    if (done.kind === 'refused') {
      printError(`${done.path} ${done.why}`);
      isMissing = true;
      continue;
    }
    const { copy, log } = fixTargets(fix ?? '');
    const unchanged =
      done.whole.length === 0 ? 'nothing to correct, the copy is the same' : 'no value to correct';
    const changes =
      done.changes === 0
        ? unchanged
        : `${counted(done.changes, 'change')} in ${counted(done.records, 'record')}, listed in ${log}`;
    printNote(
      `${[`${copy}: ${changes}.`, ...done.whole].join(' ')} The findings are those of the input.`,
    );
  }
  for (const done of splits) {
    if (done.kind === 'refused') {
      printError(`${done.path} ${done.why}`);
      isMissing = true;
      continue;
    }
    const { valid, invalid } = splitTargets(split ?? '', done.path);
    printNote(
      `${valid}: ${counted(done.valid, 'row')}. ${invalid}: ${counted(done.invalid, 'row')}.`,
    );
  }
  return isMissing;
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
