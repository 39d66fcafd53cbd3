import type { Finding } from '../finding.js';
import { visible } from './visible.js';

/** Where a finding stands in its file: `7:104`, or the cell of a workbook. */
export function placeInFile({ line, column, cell }: Finding): string {
  return cell === undefined ? `${line}:${column}` : visible(cell);
}

/** Where a finding stands: `theirs.csv:7:104`, `theirs.xlsx:C5`. */
export function placeOf(finding: Finding): string {
  return `${visible(finding.file)}:${placeInFile(finding)}`;
}
