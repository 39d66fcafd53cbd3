import type { Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { titleOf } from '../locales/words.js';
import type { Severity } from '../severity.js';
import { visible } from './escape.js';
import type { Group } from './findings.js';
import { cutTo, textTable } from './terminal.js';
import { totalsLine } from './totals.js';

/** Shorter lists are seen at one look without an overview. */
const fewestLines = 4;
const mostLines = 14;

interface Line {
  readonly severity: Severity;
  readonly count: number;
  readonly text: string;
}

/**
 * What was found in a line each, before the details: causes, and the rules of the other findings, the
 * most severe and the most frequent first. None where there is little.
 */
export function overviewLines(
  report: Report,
  groups: readonly Group[],
  { width, words }: { readonly width: number; readonly words: Sentences },
): readonly string[] {
  const lines = groups.flatMap((group) => linesOf(group, words));
  if (lines.length < fewestLines) return [];
  const shown = lines.toSorted(bySeverityAndCount).slice(0, mostLines);
  const rows = shown.map(({ severity, count, text }) => [
    words.report.severity[severity],
    words.report.number(count),
    visible(text),
  ]);
  const table = textTable([{ head: '' }, { head: '', align: 'right' }, { head: '' }], rows).slice(
    1,
  );
  const more = lines.length - shown.length;
  return [
    `${words.report.found} — ${totalsLine(report, words)}`,
    ...table.map((line) => cutTo(`  ${line}`, width)),
    ...(more > 0 ? [`  ${words.report.moreFound(more)}`] : []),
    '',
  ];
}

function linesOf(group: Group, words: Sentences): readonly Line[] {
  const { code, causes, findings, others } = group;
  const text = titleOf(code, words);
  const severities = findings.map(({ severity }) => severity);
  // A rule may have findings of different severity. Where not all are kept, the most severe of them
  // stands for the others; it comes first.
  const isAll = severities.length === others;
  const rest = isAll
    ? [...new Set(severities)].map((severity) => ({
        severity,
        count: severities.filter((one) => one === severity).length,
        text,
      }))
    : [{ severity: severities[0] ?? group.severity, count: others, text }];
  return [
    ...causes.map(({ severity: own, count, message, header }) => ({
      severity: own,
      count,
      text: header === undefined ? message : `${header}: ${message}`,
    })),
    ...(others > 0 ? rest : []),
  ];
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function bySeverityAndCount(one: Line, other: Line): number {
  return ranks[one.severity] - ranks[other.severity] || other.count - one.count;
}
