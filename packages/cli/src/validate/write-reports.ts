import { writeFile } from 'node:fs/promises';
import {
  type Outcome,
  type ReporterName,
  type ReporterTarget,
  type ReportOptions,
  reporters,
} from '@ilo-kz/validate';
import { fileProblem } from '../file-problem.js';

/** Reports for people, which are not printed if no file could be read. */
const forPeople: readonly ReporterName[] = ['pretty', 'concise', 'summary'];

/** Whether a report on standard output has the unreadable files and the number of known findings. */
export function areShownByReports(outcome: Outcome, targets: readonly ReporterTarget[]): boolean {
  const isRead = outcome.kind === 'report' && outcome.files.length > 0;
  return isRead && targets.some(({ name, to }) => to === undefined && forPeople.includes(name));
}

/**
 * Writes all reports.
 *
 * @returns a sentence about each report that could not be written.
 */
export async function writeReports(
  outcome: Outcome,
  targets: readonly ReporterTarget[],
  {
    print,
    style,
  }: {
    readonly print: (text: string) => void;
    /** For reports on standard output; files have no colours. */
    readonly style: ReportOptions;
  },
): Promise<readonly string[]> {
  const nothingRead = outcome.kind === 'unreadable' || outcome.files.length === 0;
  const problems: string[] = [];
  for (const { name, to } of targets) {
    if (to === undefined) {
      if (nothingRead && forPeople.includes(name)) continue;
      print(reporters[name](outcome, style));
      continue;
    }
    const { painter: _, ...plain } = style;
    try {
      await writeFile(to, reporters[name](outcome, plain));
    } catch (error) {
      const why = fileProblem(error);
      if (why === undefined) throw error;
      problems.push(`cannot write the report ${JSON.stringify(to)}: ${why}.`);
    }
  }
  return problems;
}
