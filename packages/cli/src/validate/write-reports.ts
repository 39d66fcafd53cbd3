import {
  type Outcome,
  type ReporterName,
  type ReporterTarget,
  type ReportOptions,
  reporters,
} from '@ilo-kz/validate';
import type { OutputFile } from '@ilo-kz/validate/node';

/** Reports for people, which are not printed if no file could be read. */
const forPeople: readonly ReporterName[] = ['pretty', 'concise', 'summary'];

/** Whether a report on standard output has the unreadable files and the number of known findings. */
export function areShownByReports(outcome: Outcome, targets: readonly ReporterTarget[]): boolean {
  const isRead = outcome.kind === 'report' && outcome.files.length > 0;
  return isRead && targets.some(({ name, to }) => to === undefined && forPeople.includes(name));
}

/** Prints reports, and writes those that have a file; the caller commits the files. */
export function writeReports(
  outcome: Outcome,
  targets: readonly ReporterTarget[],
  {
    print,
    files,
    style,
  }: {
    readonly print: (text: string) => void;
    readonly files: readonly OutputFile[];
    /** For reports on standard output; files have no colours. */
    readonly style: ReportOptions;
  },
): void {
  const nothingRead = outcome.kind === 'unreadable' || outcome.files.length === 0;
  const { painter: _, ...plain } = style;
  for (const { name, to } of targets) {
    if (to !== undefined) {
      files.find(({ path }) => path === to)?.write(reporters[name](outcome, plain));
    } else if (!nothingRead || !forPeople.includes(name)) print(reporters[name](outcome, style));
  }
}
