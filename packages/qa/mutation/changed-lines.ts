import { execFileSync } from 'node:child_process';

/** Lines of a file that were added or changed. */
export interface ChangedLines {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** The lines that differ from a revision, as `git diff --unified=0` prints them. */
export function readDiff(diff: string): readonly ChangedLines[] {
  const found: ChangedLines[] = [];
  let file: string | undefined;
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ ')) file = line.startsWith('+++ b/') ? line.slice(6) : undefined;
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (file === undefined || start === undefined || count === '0') continue;
    found.push({ file, from: Number(start), to: Number(start) + Number(count) - 1 });
  }
  return found;
}

/** The lines under `packages/` that differ from a revision, in the working tree. */
export function changedLines(since: string): readonly ChangedLines[] {
  const options = ['--unified=0', '--no-color', '--no-ext-diff', '--src-prefix=a/'];
  return readDiff(
    execFileSync('git', ['diff', ...options, '--dst-prefix=b/', since, '--', 'packages'], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    }),
  );
}

/** The first of them, no more than so many lines: the work is bounded, whatever the machine. */
export function sample(changes: readonly ChangedLines[], lines: number): readonly ChangedLines[] {
  const taken: ChangedLines[] = [];
  let left = lines;
  for (const change of changes) {
    if (left <= 0) break;
    const to = Math.min(change.to, change.from + left - 1);
    taken.push({ ...change, to });
    left -= to - change.from + 1;
  }
  return taken;
}
