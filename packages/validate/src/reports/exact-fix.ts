import type { FileReport, Finding } from '../finding.js';
import { marked } from './code-frame.js';
import { visible } from './visible.js';

/**
 * Rules whose suggestion stands for the marked characters and nothing else. Of the others it is a
 * guess (`Did you mean`), or it belongs into another cell.
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

/** Rules whose suggestion stands for the whole cell: beside other text it would mend nothing. */
const wholeCell: ReadonlySet<string> = new Set<Finding['code']>([
  'map.instrument-spelling',
  'map.law-spelling',
]);

/**
 * The text that replaces the marked part of the file, where that mends the finding and leaves the
 * file well-formed; else undefined.
 */
export function exactFix(finding: Finding, file: FileReport | undefined): string | undefined {
  const { code, suggestion, endColumn } = finding;
  const exact = inPlace.has(code) || (wholeCell.has(code) && marksWholeValue(finding));
  if (suggestion === undefined || endColumn === undefined || !exact) return undefined;
  switch (file?.format) {
    case 'csv': {
      // The marked part may be a cell in quotes, or stand within one.
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
