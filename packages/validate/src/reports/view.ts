import type { EvidenceNote, FileReport, Finding, Outcome } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { titleOf } from '../locales/words.js';
import type { FindingCode } from '../rules/catalogue.js';
import { ruleUrl } from '../rules/rule.js';
import type { Severity } from '../severity.js';
import { openingSentences } from './about.js';
import { extentOf, otherPlaces, type ToldCause } from './causes.js';
import { visible } from './escape.js';
import { columnReading, fileTraits } from './files.js';
import { evidenceLine, groupByCode, messageOf, placeInFile } from './findings.js';
import { type Window, windowOn } from './frame.js';
import { type ReportOptions, wordsFor } from './options.js';
import { caveats, totalsLine } from './totals.js';

/** Characters of a line of the file. */
const frameWidth = 160;

/** The sentences and groups of the HTML report, for a page or a window of your own. */
export type ReportView =
  | {
      readonly kind: 'report';
      /** What was compared, and which State is assumed. */
      readonly opening: readonly string[];
      /** What the totals do not cover. */
      readonly caveats: readonly string[];
      readonly totals: string;
      readonly files: readonly FileView[];
      /** By rule: the most severe first, then the largest. */
      readonly groups: readonly GroupView[];
    }
  | { readonly kind: 'unreadable'; readonly message: string };

export interface FileView {
  readonly path: string;
  /** Its format, encoding and size in words. */
  readonly traits: readonly string[];
  readonly columns: readonly ColumnView[];
}

/** A column of the file. */
export interface ColumnView {
  /** Its name in the file, for the option `map`. It may have characters that do not print. */
  readonly header: string;
  /** The same, to be shown. */
  readonly name: string;
  /** Position, from 1. */
  readonly column: number;
  /** How the column is read, in words; absent if it is not read. */
  readonly readAs?: string;
}

/** The findings of one rule. */
export interface GroupView {
  readonly code: FindingCode;
  /** The highest severity among them. */
  readonly severity: Severity;
  readonly title: string;
  readonly ruleUrl: string;
  /** The exact number. */
  readonly total: number;
  /** What more than three of them have in common comes first, once. */
  readonly entries: readonly EntryView[];
  /** The exact number of findings that `entries` do not tell of. */
  readonly left: number;
}

/** One finding, or many with the same cause. */
export interface EntryView {
  readonly severity: Severity;
  readonly file: string;
  /** `7:104`, or the cell of a workbook. */
  readonly place: string;
  readonly message: string;
  /** Of many: how often, where. */
  readonly extent?: string;
  /** Of many: places of others of them. */
  readonly also?: string;
  readonly suggestion?: string;
  readonly hint?: string;
  readonly evidence?: string;
  /** A part of the line, with the place; absent if the report does not have the line. */
  readonly excerpt?: Window;
}

/**
 * A report in words, in the groups of the HTML report: for an interface that shows it in its own way.
 * Everything is text, not HTML; what does not print is escaped.
 *
 * @param outcome What `report()` resolved to.
 * @param options.lang The language; by default that of the messages. See `ReportOptions`.
 * @throws RangeError for anything but an outcome, and for a language that was not loaded.
 * @example
 * const view = reportView(await validate('instrument\nC999\n').report());
 * if (view.kind === 'report') console.log(view.groups.map(({ title, total }) => [title, total]));
 */
export function reportView(
  outcome: Outcome,
  options: Pick<ReportOptions, 'lang'> = {},
): ReportView {
  const words = wordsFor(outcome, options);
  if (outcome.kind === 'unreadable')
    return { kind: 'unreadable', message: visible(outcome.message) };
  return {
    kind: 'report',
    opening: openingSentences(outcome, words),
    caveats: caveats(outcome, words).map(({ text }) => text),
    totals: totalsLine(outcome, words),
    files: outcome.files.map((file) => fileView(file, words)),
    groups: groupByCode(outcome).map(({ code, severity, total, causes, findings, others }) => ({
      code,
      severity,
      total,
      title: titleOf(code, words),
      ruleUrl: ruleUrl(code),
      entries: [
        ...causes.map((cause) => causeView(cause, words)),
        ...findings.map((finding) => findingView(finding, words)),
      ],
      left: others - findings.length,
    })),
  };
}

function fileView(file: FileReport, words: Sentences): FileView {
  return {
    path: visible(file.path),
    traits: [...fileTraits(file, words), words.report.about.bytes(file.bytes)],
    columns: file.columns.map((reading) => {
      const { header, column } = reading;
      const readAs = columnReading(reading, words);
      return { header, name: visible(header), column, ...(readAs !== undefined && { readAs }) };
    }),
  };
}

function findingView(finding: Finding, words: Sentences): EntryView {
  const { severity, file } = finding;
  return {
    severity,
    file: visible(file),
    place: placeInFile(finding),
    message: visible(messageOf(finding)),
    ...adviceOf(finding, words),
    ...excerptOf(finding),
  };
}

function causeView(cause: ToldCause, words: Sentences): EntryView {
  const { severity, message, places, example } = cause;
  const [first] = places;
  const others = otherPlaces(cause);
  return {
    severity,
    file: visible(first?.file ?? ''),
    place: first === undefined ? '' : placeInFile(first),
    message: visible(message),
    extent: extentOf(cause, words),
    ...(others !== '' && { also: words.report.alsoAt(others) }),
    ...adviceOf(cause, words),
    ...(example && excerptOf(example)),
  };
}

function adviceOf(
  of: {
    readonly suggestion?: string;
    readonly hint?: string;
    readonly evidence?: readonly EvidenceNote[];
  },
  words: Sentences,
): Pick<EntryView, 'suggestion' | 'hint' | 'evidence'> {
  const { suggestion, hint } = of;
  const evidence = evidenceLine(of, words);
  return {
    ...(suggestion !== undefined && { suggestion: visible(suggestion) }),
    ...(hint !== undefined && { hint: visible(hint) }),
    ...(evidence !== undefined && { evidence: visible(evidence) }),
  };
}

function excerptOf(finding: Finding): Pick<EntryView, 'excerpt'> {
  const excerpt = windowOn(finding, frameWidth);
  return excerpt === undefined ? {} : { excerpt };
}
