import type { FileReport, Finding } from '../finding.js';
import { findingCodes } from '../rules/catalogue.js';
import type { Severity } from '../severity.js';
import { visible } from './escape.js';
import { messageOf } from './findings.js';
import { marked } from './frame.js';

export const sarifLevels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

interface ResultContext {
  /** The number of the finding among those with the same fingerprint in its file, from 1. */
  readonly nth: number;
  /** Position of the file among the artifacts; -1 if it is not one of them. */
  readonly artifact: number;
  readonly file: FileReport | undefined;
}

/** One finding in SARIF. */
export function sarifResult(finding: Finding, { nth, artifact, file }: ResultContext): object {
  const { code, severity, hint, suggestion, fingerprint, cell } = finding;
  const message = messageOf(finding);
  const { record, path, key, field, header, value, expected, evidence } = finding;
  const artifactLocation = {
    uri: uriOf(finding.file),
    ...(artifact >= 0 && { index: artifact }),
  };
  const fix = exactFix(finding, file);
  return {
    ruleId: code,
    ruleIndex: findingCodes().indexOf(code),
    level: sarifLevels[severity],
    message: { text: sarifText(hint === undefined ? message : `${message} ${hint}`) },
    locations: [
      {
        physicalLocation: { artifactLocation, region: region(finding) },
        ...(cell !== undefined && {
          logicalLocations: [
            {
              name: cell,
              fullyQualifiedName: file?.sheet === undefined ? cell : `${file.sheet}!${cell}`,
              kind: 'cell',
            },
          ],
        }),
      },
    ],
    // GitHub identifies a result by the first; both are the same after lines have moved.
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:${nth}`,
      'finding/v1': fingerprint,
    },
    ...(fix !== undefined && {
      fixes: [
        {
          description: { text: sarifText(suggestion ?? fix) },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: extent(finding), insertedContent: { text: fix } }],
            },
          ],
        },
      ],
    }),
    properties: {
      record,
      path,
      key,
      field,
      header,
      value,
      expected,
      suggestion,
      mayMean: finding.mayMean,
      hint,
      evidence,
    },
  };
}

function region(finding: Finding): object {
  const { text, start, length } = finding.excerpt;
  // A workbook has no text for a snippet.
  if (finding.cell !== undefined) {
    return { startLine: finding.line, startColumn: finding.column };
  }
  // The excerpt is one line, and so only a part of a longer region.
  const whole = text !== '' && finding.endLine === undefined;
  const snippet = [...text].slice(start, start + length).join('');
  return { ...extent(finding), ...(whole && { snippet: { text: snippet } }) };
}

function extent({ line, column, endLine, endColumn }: Finding): object {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine !== undefined && { endLine }),
    // A region without an end would extend to the end of its line.
    endColumn: endColumn ?? (endLine === undefined ? column : undefined),
  };
}

/**
 * Rules with suggestions that replace exactly the marked characters. The suggestions of other rules
 * are guesses (`Did you mean`) or belong in another cell.
 */
const inPlace: ReadonlySet<string> = new Set<Finding['code']>([
  'map.country-spelling',
  'map.date-spelling',
  'map.law-in-date-column',
  'map.status-spelling',
  'reference.in-force',
  'reference.law-date',
  'reference.law-number',
  'reference.registered',
  'reference.status',
  'sense.adoption-year',
  'sense.misread-roman',
]);

/** Rules with suggestions that replace the whole cell. */
const wholeCell: ReadonlySet<string> = new Set<Finding['code']>([
  'map.instrument-spelling',
  'map.law-spelling',
]);

/**
 * The text that replaces the marked part of the file, if this fixes the fault and the file stays
 * well-formed; otherwise undefined.
 */
function exactFix(finding: Finding, file: FileReport | undefined): string | undefined {
  const { code, suggestion, endColumn } = finding;
  const exact = inPlace.has(code) || (wholeCell.has(code) && marksWholeValue(finding));
  if (suggestion === undefined || endColumn === undefined || !exact) return undefined;
  switch (file?.format) {
    case 'csv': {
      // The marked part may be a quoted cell or a part of one.
      const unsafe = suggestion.includes(file.delimiter ?? ',') || /["\r\n]/u.test(suggestion);
      return unsafe ? undefined : suggestion;
    }
    case 'json':
    case 'ndjson':
      return /^".*"$/u.test(marked(finding)) ? JSON.stringify(suggestion) : undefined;
    default:
      return undefined;
  }
}

function marksWholeValue(finding: Finding): boolean {
  const text = marked(finding);
  const value = visible(finding.value).trim();
  return finding.endLine === undefined && (text === value || text === `"${value}"`);
}

/** Text for a SARIF message, with placeholders and links escaped: values of the file are plain text. */
export function sarifText(text: string): string {
  return text.replace(/[{}]/gu, '$&$&').replace(/\[(?=[^\]]*\]\()/gu, '\\[');
}

/** A path as a URI reference. A relative path stays relative, so that it can be resolved elsewhere. */
export function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeSegment).join('/');
  if (/^[A-Za-z]:\//u.test(slashed)) return `file:///${slashed.slice(0, 2)}${encoded.slice(4)}`;
  return slashed.startsWith('/') ? `file://${encoded}` : encoded;
}

function encodeSegment(segment: string): string {
  // File names may contain lone surrogates, which `encodeURIComponent` rejects.
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
