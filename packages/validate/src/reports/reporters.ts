import { didYouMean } from '../locales/did-you-mean.js';
import { shown } from '../names.js';
import { conciseReport } from './concise.js';
import { csvReport } from './csv.js';
import { githubReport } from './github.js';
import { htmlReport } from './html.js';
import { jsonReport, ndjsonReport } from './json.js';
import { junitReport } from './junit.js';
import type { Reporter } from './options.js';
import { prettyReport } from './pretty.js';
import { sarifReport } from './sarif.js';
import { summaryReport } from './summary.js';

/** All reporters, by their names on the command line. */
export const reporters = {
  pretty: prettyReport,
  concise: conciseReport,
  summary: summaryReport,
  json: jsonReport,
  ndjson: ndjsonReport,
  github: githubReport,
  sarif: sarifReport,
  junit: junitReport,
  html: htmlReport,
  csv: csvReport,
} satisfies Readonly<Record<string, Reporter>>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as readonly ReporterName[];

/** A reporter and its output. */
export interface ReporterTarget {
  readonly name: ReporterName;
  /** A file; standard output if absent. */
  readonly to?: string;
}

/**
 * Reads `name` or `name:file`, as in `--reporter sarif:out.sarif`.
 *
 * @throws RangeError for an unknown reporter, with the nearest name, and for an empty file name.
 * @example parseReporter('sarif:out.sarif') // { name: 'sarif', to: 'out.sarif' }
 */
export function parseReporter(text: string): ReporterTarget {
  if (typeof text !== 'string') throw new RangeError(`${shown(text)} is not a reporter.`);
  const colon = text.indexOf(':');
  const stated = colon < 0 ? text : text.slice(0, colon);
  const name = reporterNames.find((one) => one === stated);
  if (name === undefined) throw new RangeError(unknownReporter(stated));
  if (colon < 0) return { name };
  const to = text.slice(colon + 1);
  if (to === '') {
    throw new RangeError(
      `"${text}" has no file name after the colon: write ${name}:FILE, or ${name} for standard output.`,
    );
  }
  return { name, to };
}

function unknownReporter(stated: string): string {
  const meant = didYouMean(stated, reporterNames);
  return `Unknown reporter "${stated}". ${meant}Reporters: ${reporterNames.join(', ')}.`;
}
