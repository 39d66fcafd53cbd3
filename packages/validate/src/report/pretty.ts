import type { FileReport, Finding, Outcome, Report } from '../finding.js';
import { fieldNames } from '../map/fields.js';
import { findingCodes, rule } from '../rules/catalogue.js';
import { type Severity, severities } from '../rules/rule.js';
import { codeFrame, marked } from './code-frame.js';
import { type Painter, plainPainter } from './painter.js';
import { visible } from './visible.js';
import { counted, whatWasChecked } from './what-was-checked.js';
import { cutTo, wrap } from './wrap.js';

export interface PrettyOptions {
  /** Colours. Default: none. */
  readonly painter?: Painter;
  /** Characters in a line, at least 80. Default 100. */
  readonly width?: number;
  /** How many findings of each code are shown. Default 20; of notes never more than 3. */
  readonly maxPerCode?: number;
}

interface Layout {
  readonly painter: Painter;
  readonly width: number;
  readonly maxPerCode: number;
}

/** The first findings of a code are shown with the line of the file, the others in one line. */
const framed: Readonly<Record<Severity, number>> = { error: 2, warning: 2, info: 1 };
const notesShown = 3;

/**
 * A report for people, as a compiler writes it: findings by rule, gravest first, each with its
 * place, the line of the file, what to write instead, and our evidence. Where not all are shown it
 * says so; the totals are always exact. Ends with a line break.
 */
export function prettyReport(outcome: Outcome, options: PrettyOptions = {}): string {
  const painter = options.painter ?? plainPainter;
  const layout = {
    painter,
    width: Math.max(80, options.width ?? 100),
    maxPerCode: options.maxPerCode ?? 20,
  };
  if (outcome.kind === 'unreadable') return `${painter.red('error')}: ${outcome.message}\n`;
  const groups = groupByCode(outcome);
  const lines = [
    ...outcome.files.flatMap((file) => fileHead(file, layout)),
    ...groups.flatMap((group) => groupLines(group, layout)),
    ...summary(outcome, groups, layout),
  ];
  return `${lines.join('\n')}\n`;
}

interface Group {
  readonly code: Finding['code'];
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly total: number;
}

/** One group for each code, gravest first, then in the order of the catalogue. */
function groupByCode({ findings, totals }: Report): readonly Group[] {
  const groups = findingCodes().flatMap((code): Group[] => {
    const own = findings.filter((finding) => finding.code === code);
    const gravest = severities.find((severity) => own.some((one) => one.severity === severity));
    if (gravest === undefined) return [];
    // Within a code the grave ones come first; else the order is that of the file.
    const sorted = own.toSorted((one, other) => rank(one) - rank(other));
    return [
      { code, severity: gravest, findings: sorted, total: totals.byCode[code] ?? own.length },
    ];
  });
  return groups.toSorted((one, other) => rank(one) - rank(other));
}

function rank({ severity }: { readonly severity: Severity }): number {
  return severities.indexOf(severity);
}

function shownOf({ severity, findings }: Group, { maxPerCode }: Layout): readonly Finding[] {
  return findings.slice(0, severity === 'info' ? Math.min(notesShown, maxPerCode) : maxPerCode);
}

function groupLines(group: Group, layout: Layout): readonly string[] {
  const { painter } = layout;
  const shown = shownOf(group, layout);
  const part =
    shown.length < group.total
      ? `showing ${shown.length} of ${group.total}`
      : group.total > 1
        ? `${group.total} findings`
        : '';
  const { title } = rule(group.code);
  const count = part === '' ? '' : `  (${part})`;
  const head = [
    paintSeverity(group.severity, painter)(painter.bold(group.severity)),
    '  ',
    painter.bold(group.code),
    painter.dim(count),
  ].join('');
  const fits = `${group.severity}  ${group.code}${count}  ${title}`.length <= layout.width;
  const frames = framed[group.severity];
  return [
    ...(fits ? [`${head}  ${title}`] : [head, `  ${title}`]),
    ...shown.slice(0, frames).flatMap((finding) => fullFinding(finding, group, layout)),
    ...compactFindings(shown.slice(frames), group, layout),
    '',
  ];
}

function fullFinding(finding: Finding, group: Group, layout: Layout): readonly string[] {
  const { painter, width } = layout;
  const { key, suggestion, hint, severity } = finding;
  const inner = width - 4;
  const named = key === undefined || finding.message.includes(key);
  const message = named ? finding.message : `${key}: ${finding.message}`;
  return [
    `  ${painter.bold(location(finding))}${severityMark(finding, group, painter)}`,
    ...wrap(visible(message), inner).map((line) => `    ${line}`),
    ...codeFrame(finding, width, paintSeverity(severity, painter), painter),
    ...(suggestion === undefined
      ? []
      : [`    write     ${painter.green(cutTo(visible(suggestion), inner - 10))}`]),
    ...(hint === undefined ? [] : labelled('note', hint, layout)),
    ...evidenceLines(finding, layout),
  ];
}

function evidenceLines({ evidence }: Finding, layout: Layout): readonly string[] {
  const [first, ...others] = evidence ?? [];
  if (!first) return [];
  const grade = first.rule === undefined ? first.grade : `${first.grade} by ${first.rule} from`;
  const publisher = first.publisher === undefined ? '' : `, ${first.publisher}`;
  const says = first.says === undefined ? '' : `, which says ${first.says}`;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const who = cutTo(publisher, layout.width - 15 - `${grade}${first.source}${says}${more}`.length);
  return labelled('evidence', `${grade} ${first.source}${says}${who}${more}`, layout);
}

function labelled(label: string, text: string, { painter, width }: Layout): readonly string[] {
  return wrap(visible(text), width - 14).map((line, at) =>
    at === 0 ? `    ${painter.dim(label.padEnd(10))}${line}` : `${' '.repeat(14)}${line}`,
  );
}

function compactFindings(
  findings: readonly Finding[],
  group: Group,
  layout: Layout,
): readonly string[] {
  const { painter, width } = layout;
  const places = findings.map(location);
  const wide = Math.max(0, ...places.map((place) => place.length));
  return findings.map((finding, at) => {
    const place = (places[at] ?? '').padEnd(wide);
    const key = finding.key === undefined ? '' : `${visible(finding.key)}  `;
    const room = width - wide - key.length - 4;
    const mark = severityMark(finding, group, plainPainter);
    if (finding.suggestion === undefined) {
      return `  ${place}  ${key}${cutTo(visible(finding.message), room - mark.length)}${painter.dim(mark)}`;
    }
    const suggestion = cutTo(visible(finding.suggestion), 30);
    const stated = cutTo(marked(finding), Math.max(8, room - suggestion.length - mark.length - 3));
    return `  ${place}  ${key}${stated} → ${painter.green(suggestion)}${painter.dim(mark)}`;
  });
}

/** A severity other than that of the group is told, since the head of the group does not. */
function severityMark({ severity }: Finding, group: Group, painter: Painter): string {
  return severity === group.severity ? '' : painter.dim(`  (${severity})`);
}

function location({ file, line, column }: Finding): string {
  return `${visible(file)}:${line}:${column}`;
}

function fileHead(file: FileReport, { painter, width }: Layout): readonly string[] {
  const delimiters: Readonly<Record<string, string>> = {
    ',': 'comma',
    ';': 'semicolon',
    '\t': 'tab',
  };
  const separated =
    file.delimiter === undefined
      ? ''
      : ` ${delimiters[file.delimiter] ?? file.delimiter}-separated,`;
  const wide = Math.min(40, Math.max(...file.columns.map(({ header }) => [...header].length)));
  return [
    `${painter.bold(visible(file.path))}: ${counted(file.records, 'record')}, ${counted(file.columns.length, 'column')},${separated} ${file.encoding.toUpperCase()}`,
    ...file.columns.map(({ header, fields }) => {
      const name = cutTo(visible(header), 40).padEnd(wide);
      const read = fields.map((field) => fieldNames[field]).join(', ');
      const told = read === '' ? 'left alone' : `read as ${read}`;
      return painter.dim(cutTo(`  ${name}  ${told}`, width));
    }),
    '',
  ];
}

function summary(report: Report, groups: readonly Group[], layout: Layout): readonly string[] {
  const { totals } = report;
  const { painter, width } = layout;
  const did = whatWasChecked(report)
    .flatMap((sentence) => wrap(sentence, width))
    .map((line) => painter.dim(line));
  if (totals.findings === 0) return [painter.green('No findings.'), ...did];
  const counts = severities
    .map(
      (severity) =>
        `${totals.bySeverity[severity]} ${plural(severity, totals.bySeverity[severity])}`,
    )
    .join(', ');
  const shown = groups.reduce((sum, group) => sum + shownOf(group, layout).length, 0);
  const all = `${totals.findings} ${plural('finding', totals.findings)}`;
  const showing = shown < totals.findings ? `; showing ${shown} of ${totals.findings}` : '';
  return [`${painter.bold(`${all}: ${counts}`)}${showing}.`, ...did];
}

function plural(word: Severity | 'finding', count: number): string {
  if (word === 'info') return count === 1 ? 'note' : 'notes';
  return count === 1 ? word : `${word}s`;
}

function paintSeverity(severity: Severity, painter: Painter): (text: string) => string {
  if (severity === 'error') return painter.red;
  return severity === 'warning' ? painter.yellow : painter.cyan;
}
