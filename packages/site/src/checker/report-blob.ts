import { csvReport, htmlReport, jsonReport, type Outcome, sarifReport } from '@ilo-kz/validate';
import { reportName } from './file-names.js';
import type { Made, ReportFormat } from './messages.js';

/** A report as a file. */
export function reportBlob(outcome: Outcome, name: string, format: ReportFormat): Made {
  const made = (text: string, type: string): Made => ({
    name: reportName(name, format),
    blob: new Blob([text], { type }),
  });
  switch (format) {
    case 'html':
      return made(htmlReport(outcome), 'text/html');
    case 'csv':
      return made(csvReport(outcome), 'text/csv');
    case 'json':
      return made(jsonReport(outcome), 'application/json');
    case 'sarif':
      return made(sarifReport(outcome), 'application/sarif+json');
    default:
      return format satisfies never;
  }
}
