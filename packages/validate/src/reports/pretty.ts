import type { Finding, Outcome, Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { titleOf } from '../locales/words.js';
import type { Severity } from '../severity.js';
import { checkedSentences, hashLines, openingSentences, toolLine } from './about.js';
import { extentOf, firstPlace, otherPlaces, type ToldCause } from './causes.js';
import { visible } from './escape.js';
import { fileHeads } from './files.js';
import { evidenceLine, type Group, groupByCode, messageOf, placeOf } from './findings.js';
import { codeFrame, marked } from './frame.js';
import { type ReportOptions, wordsFor } from './options.js';
import { overviewLines } from './overview.js';
import { cutTo, type Painter, plainPainter, wrap } from './terminal.js';
import { type Caveat, caveats, totalsLine } from './totals.js';

export type PrettyOptions = Pick<ReportOptions, 'lang' | 'painter' | 'width' | 'maxPerCode'>;

interface Layout {
  readonly painter: Painter;
  readonly width: number;
  readonly maxPerCode: number;
  readonly words: Sentences;
}

/** Findings of a code that are shown with the line of the file; the others take one line each. */
const maxFrames: Readonly<Record<Severity, number>> = { error: 2, warning: 2, info: 1 };
const maxNotes = 3;
/** Causes of a code that are shown with the line of the file. */
const fullCauses = 3;

/**
 * A report for people in the style of a compiler: findings by rule, the most severe first, each with
 * its position, the line of the file, a suggestion, and our evidence. If not all are shown, the report
 * says so; the totals are always exact. Ends with a line break.
 */
export function prettyReport(outcome: Outcome, options: PrettyOptions = {}): string {
  const words = wordsFor(outcome, options);
  const painter = options.painter ?? plainPainter;
  const layout = {
    painter,
    words,
    width: Math.max(80, options.width ?? 100),
    maxPerCode: options.maxPerCode ?? 20,
  };
  if (outcome.kind === 'unreadable') {
    return `${unreadableLines(outcome.message, layout).join('\n')}\n`;
  }
  const groups = groupByCode(outcome);
  const lines = [
    ...warnings(outcome, layout),
    ...fileHeads(outcome, layout),
    ...opening(outcome, layout),
    ...overview(outcome, groups, layout),
    ...groups.flatMap((group) => groupLines(group, layout)),
    ...(outcome.unreadable ?? []).flatMap(({ message }) => unreadableLines(message, layout)),
    ...summary(outcome, groups, layout),
  ];
  return `${lines.join('\n')}\n`;
}

function unreadableLines(message: string, { painter, width, words }: Layout): readonly string[] {
  const label = words.report.severity.error;
  const [first, ...rest] = wrap(visible(message), width - label.length - 2);
  return [`${painter.red(label)}: ${first}`, ...rest.map((line) => `  ${line}`)];
}

/** Warnings are shown at both ends, so that they are seen in a long report. */
function warnings(report: Report, layout: Layout): readonly string[] {
  const { words } = layout;
  const lines = caveats(report, words).flatMap((caveat) => caveatLines(caveat, layout));
  return lines.length === 0 ? [] : [...lines, ''];
}

/** What was done, before what was found. */
function opening(report: Report, { width, words }: Layout): readonly string[] {
  if (report.files.length === 0) return [];
  return [...openingSentences(report, words).flatMap((sentence) => wrap(sentence, width)), ''];
}

/** What was found, before the details. */
function overview(report: Report, groups: readonly Group[], layout: Layout): readonly string[] {
  const [head, ...lines] = overviewLines(report, groups, layout);
  return head === undefined ? [] : [layout.painter.bold(head), ...lines];
}

function caveatLines(
  { text, isIncomplete }: Caveat,
  { painter, width }: Layout,
): readonly string[] {
  const paint = isIncomplete ? painter.red : painter.cyan;
  return wrap(text, width).map((line) => paint(painter.bold(line)));
}

function shownOf({ severity, findings }: Group, { maxPerCode }: Layout): readonly Finding[] {
  return findings.slice(0, severity === 'info' ? Math.min(maxNotes, maxPerCode) : maxPerCode);
}

function groupLines(group: Group, layout: Layout): readonly string[] {
  const { painter, words } = layout;
  const shown = shownOf(group, layout);
  const part = partOf(shown.length, group, words);
  const title = titleOf(group.code, words);
  const severity = words.report.severity[group.severity];
  const count = part === '' ? '' : `  (${part})`;
  const head = [
    paintSeverity(group.severity, painter)(painter.bold(severity)),
    '  ',
    painter.bold(group.code),
    painter.dim(count),
  ].join('');
  const fits = `${severity}  ${group.code}${count}  ${title}`.length <= layout.width;
  const frames = maxFrames[group.severity];
  return [
    ...(fits ? [`${head}  ${title}`] : [head, `  ${title}`]),
    ...group.causes.slice(0, fullCauses).flatMap((cause) => fullCause(cause, group, layout)),
    ...group.causes.slice(fullCauses).map((cause) => compactCause(cause, layout)),
    ...shown.slice(0, frames).flatMap((finding) => fullFinding(finding, group, layout)),
    ...compactFindings(shown.slice(frames), group, layout),
    '',
  ];
}

/** How many findings there are, and how many of them are shown or told. */
function partOf(shown: number, { total, causes, others }: Group, words: Sentences): string {
  const { count } = words.report;
  const told = causes.length === 0 ? '' : `, ${count.causes(causes.length)}`;
  if (shown < others && causes.length === 0) return words.report.showing(shown, total);
  if (shown < others)
    return `${count.findings(total)}${told}; ${words.report.showing(shown, others)}`;
  return total > 1 ? `${count.findings(total)}${told}` : '';
}

/** A cause with its extent, its first places and the line of the first. */
function fullCause(cause: ToldCause, group: Group, layout: Layout): readonly string[] {
  const { painter, width, words } = layout;
  const { suggestion, hint, severity, message, example } = cause;
  const others = otherPlaces(cause);
  const also = others === '' ? '' : `; ${words.report.alsoAt(others)}`;
  const mark = severity === group.severity ? '' : `  (${words.report.severity[severity]})`;
  const extent = cutTo(`${extentOf(cause, words)}${also}${mark}`, width - 4);
  const first = firstPlace(cause);
  const isOneLine = first.length + extent.length + 4 <= width;
  return [
    ...(isOneLine
      ? [`  ${painter.bold(first)}  ${extent}`]
      : [`  ${painter.bold(first)}`, `    ${extent}`]),
    ...wrap(visible(message), width - 4).map((line) => `    ${line}`),
    ...(example ? codeFrame(example, width, paintSeverity(severity, painter), painter) : []),
    ...(suggestion === undefined ? [] : toWrite(suggestion, layout)),
    ...(hint === undefined ? [] : labelled(words.report.note, hint, layout)),
  ];
}

function compactCause(cause: ToldCause, { painter, width, words }: Layout): string {
  const { suggestion = guessIn(cause), message } = cause;
  const head = `  ${firstPlace(cause)}  ${words.report.count.times(cause.count)}  `;
  const room = Math.max(24, width - head.length);
  if (suggestion === undefined) return `${head}${cutTo(visible(message), room)}`;
  const written = cutTo(visible(suggestion), 30);
  const stated = cutTo(visible(cause.example?.value ?? ''), Math.max(8, room - written.length - 3));
  return `${head}${stated} → ${painter.green(written)}`;
}

/** What may be meant, as a question. */
function guessIn({ mayMean }: Pick<Finding, 'mayMean'>): string | undefined {
  return mayMean === undefined ? undefined : `${mayMean}?`;
}

function toWrite(suggestion: string, { painter, width, words }: Layout): readonly string[] {
  const label = labelWidth(words);
  const text = painter.green(cutTo(visible(suggestion), width - label - 4));
  return [`    ${words.report.write.padEnd(label)}${text}`];
}

function fullFinding(finding: Finding, group: Group, layout: Layout): readonly string[] {
  const { painter, width, words } = layout;
  const { suggestion, hint, severity } = finding;
  const label = labelWidth(words);
  const evidence = evidenceLine(finding, words, width - label - 4);
  return [
    `  ${painter.bold(placeOf(finding))}${painter.dim(severityMark(finding, group, words))}`,
    ...wrap(visible(messageOf(finding)), width - 4).map((line) => `    ${line}`),
    ...codeFrame(finding, width, paintSeverity(severity, painter), painter),
    ...(suggestion === undefined ? [] : toWrite(suggestion, layout)),
    ...(hint === undefined ? [] : labelled(words.report.note, hint, layout)),
    ...(evidence === undefined ? [] : labelled(words.report.evidence, evidence, layout)),
  ];
}

function labelWidth({ report: { write, note, evidence } }: Sentences): number {
  return Math.max(...[write, note, evidence].map(({ length }) => length)) + 2;
}

function labelled(
  label: string,
  text: string,
  { painter, width, words }: Layout,
): readonly string[] {
  const wide = labelWidth(words);
  return wrap(visible(text), width - wide - 4).map((line, at) =>
    at === 0 ? `    ${painter.dim(label.padEnd(wide))}${line}` : `${' '.repeat(wide + 4)}${line}`,
  );
}

function compactFindings(
  findings: readonly Finding[],
  group: Group,
  layout: Layout,
): readonly string[] {
  const { painter, width, words } = layout;
  const places = findings.map(placeOf);
  const wide = Math.max(0, ...places.map((place) => place.length));
  return findings.map((finding, at) => {
    const place = (places[at] ?? '').padEnd(wide);
    const key = finding.key === undefined ? '' : `${visible(finding.key)}  `;
    const room = Math.max(24, width - wide - key.length - 4);
    const mark = severityMark(finding, group, words);
    const written = finding.suggestion ?? guessIn(finding);
    if (written === undefined) {
      return `  ${place}  ${key}${cutTo(visible(finding.message), room - mark.length)}${painter.dim(mark)}`;
    }
    const suggestion = cutTo(visible(written), 30);
    const stated = cutTo(marked(finding), Math.max(8, room - suggestion.length - mark.length - 3));
    return `  ${place}  ${key}${stated} → ${painter.green(suggestion)}${painter.dim(mark)}`;
  });
}

/** The severity of a finding if it is not that of its group. */
function severityMark({ severity }: Finding, group: Group, words: Sentences): string {
  return severity === group.severity ? '' : `  (${words.report.severity[severity]})`;
}

function summary(report: Report, groups: readonly Group[], layout: Layout): readonly string[] {
  const { findings } = report.totals;
  const { painter, width, words } = layout;
  const rest = [...checkedSentences(report, words), ...hashLines(report), `${toolLine(report)}.`]
    .flatMap((sentence) => wrap(sentence, width))
    .map((line) => painter.dim(line));
  const limits = caveats(report, words).flatMap((caveat) => caveatLines(caveat, layout));
  const shown = groups.reduce(
    (sum, group) => sum + shownOf(group, layout).length + group.total - group.others,
    0,
  );
  const showing = shown < findings ? `; ${words.report.showing(shown, findings)}` : '';
  const total = totalsLine(report, words);
  return [
    findings === 0 ? painter.green(total) : `${painter.bold(total)}${showing}.`,
    ...limits,
    ...rest,
  ];
}

function paintSeverity(severity: Severity, painter: Painter): (text: string) => string {
  if (severity === 'error') return painter.red;
  return severity === 'warning' ? painter.yellow : painter.cyan;
}
