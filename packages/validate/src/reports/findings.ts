import type { Finding, Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { findingCodes, rule } from '../rules/catalogue.js';
import { type Severity, severities } from '../severity.js';
import { isTold, type ToldCause, toldCauses } from './causes.js';
import { visible } from './escape.js';
import { cutTo } from './terminal.js';

/** The position in the file: `7:104`, or the cell of a workbook. */
export function placeInFile({
  line,
  column,
  cell,
}: Pick<Finding, 'line' | 'column' | 'cell'>): string {
  return cell === undefined ? `${line}:${column}` : visible(cell);
}

/** The position with the file: `theirs.csv:7:104`, `theirs.xlsx:C5`. */
export function placeOf(finding: Finding): string {
  return `${visible(finding.file)}:${placeInFile(finding)}`;
}

/** The message, after the key of the record unless the message contains it: `C148: Read as …`. */
export function messageOf({ key, message }: Finding): string {
  return key === undefined || message.includes(key) ? message : `${key}: ${message}`;
}

/** The first document that supports our value, and the number of others; at most `width` characters. */
export function evidenceLine(
  { evidence }: { readonly evidence?: Finding['evidence'] },
  words: Sentences,
  width = Number.POSITIVE_INFINITY,
): string | undefined {
  const [first, ...others] = evidence ?? [];
  if (!first) return undefined;
  const { grade, rule, source, says } = first;
  const what = words.report.restsOn({ grade, rule, source, says });
  const more = others.length === 0 ? '' : ` (${words.report.andMore(others.length)})`;
  const publisher = first.publisher === undefined ? '' : `, ${first.publisher}`;
  const room = Math.max(0, width - `${what}${more}`.length);
  return `${what}${cutTo(publisher, room)}${more}`;
}

/** 0 for the most severe. */
function rank({ severity }: { readonly severity: Severity }): number {
  return severities.indexOf(severity);
}

/** The most severe first; otherwise in the order of the file. */
export function mostSevereFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => rank(one) - rank(other));
}

/** The findings of one code. */
export interface Group {
  readonly code: Finding['code'];
  /** The highest severity among them. */
  readonly severity: Severity;
  /** What many of its findings have in common. */
  readonly causes: readonly ToldCause[];
  /** The other findings in the report, the most severe first. */
  readonly findings: readonly Finding[];
  /** The exact number of findings. */
  readonly total: number;
  /** The exact number of those that have none of the causes. */
  readonly others: number;
}

/** One group for each code, the most severe first, then the largest. */
export function groupByCode(report: Report): readonly Group[] {
  const { findings, totals } = report;
  const told = toldCauses(report);
  const isOfCause = isTold(report);
  const groups = findingCodes().flatMap((code): Group[] => {
    const own = findings.filter((finding) => finding.code === code);
    const total = totals.byCode[code] ?? own.length;
    if (total === 0) return [];
    const causes = told.filter((cause) => cause.code === code);
    const all = [...own, ...causes];
    const highest = severities.find((one) => all.some(({ severity }) => severity === one));
    // A report may contain none of the findings that it counts.
    const severity = highest ?? rule(code).severity;
    const others = total - causes.reduce((sum, { count }) => sum + count, 0);
    const rest = mostSevereFirst(own.filter((finding) => !isOfCause(finding)));
    return [{ code, severity, causes, findings: rest, total, others }];
  });
  return groups.toSorted((one, other) => rank(one) - rank(other) || other.total - one.total);
}
