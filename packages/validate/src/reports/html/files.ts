import type { FileReport, Report } from '../../finding.js';
import type { Sentences } from '../../locales/sentences.js';
import { severities } from '../../severity.js';
import { columnReading, fileTraits } from '../files.js';
import { totalsOf } from '../totals.js';
import { foreign, text } from './page.js';

/** Longer lists of columns are collapsed; a matrix may have two hundred. */
const maxOpenColumns = 12;

/** The files and the readings of their columns. */
export function fileSection(report: Report, words: Sentences): string {
  const { files, totals } = report;
  if (files.length === 0) return '';
  const heads = [
    `<th scope="col">${text(words.report.file)}</th>`,
    ...[
      words.report.recordsHead,
      ...severities.map((severity) => words.report.severities[severity]),
    ].map((head) => `<th scope="col" class="number">${text(head)}</th>`),
  ];
  const sum = files.reduce((all, { records }) => all + records, 0);
  const total = [sum, ...severities.map((severity) => totals.bySeverity[severity])];
  const foot = `<tfoot><tr><th scope="row">${text(words.report.total)}</th>${total
    .map((count) => number(words.report.number(count)))
    .join('')}</tr></tfoot>`;
  return `
<section aria-labelledby="h-files">
<h2 id="h-files">${text(words.report.page.files)}</h2>
<div class="scroll"><table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${files.map((file) => fileRow(file, report, words)).join('\n')}
</tbody>
${files.length > 1 ? foot : ''}
</table></div>
${readings(files)
  .map((file) => columnTable(file, words))
  .join('\n')}
</section>`;
}

function fileRow(file: FileReport, report: Report, words: Sentences): string {
  const counts = totalsOf(file, report);
  const hash =
    file.sha256 === undefined
      ? ''
      : `<br><span class="small mono">sha256 ${text(file.sha256)}</span>`;
  const traits = fileTraits(file, words).slice(1).join(', ');
  const numbers = [
    words.report.number(file.records),
    ...severities.map((severity) => (counts ? words.report.number(counts[severity]) : '?')),
  ];
  return `<tr><th scope="row">${foreign(file.path)}<br><span class="small">${text(traits)}, ${text(words.report.about.bytes(file.bytes))}</span>${hash}</th>${numbers.map(number).join('')}</tr>`;
}

function number(value: string): string {
  return `<td class="number">${text(value)}</td>`;
}

/** Files with different readings of columns, so that none is repeated. */
function readings(files: readonly FileReport[]): readonly FileReport[] {
  const seen = new Set<string>();
  return files.filter(({ columns }) => {
    const reading = JSON.stringify(columns);
    if (columns.length === 0 || seen.has(reading)) return false;
    seen.add(reading);
    return true;
  });
}

function columnTable({ path, columns }: FileReport, words: Sentences): string {
  const rows = columns.map((column) => {
    const read = columnReading(column, words) ?? words.report.notRead;
    return `<tr><th scope="row">${foreign(column.header)}</th><td>${text(read)}</td></tr>`;
  });
  return `<details${columns.length <= maxOpenColumns ? ' open' : ''}>
<summary>${text(words.report.page.columns(path))}</summary>
<div class="scroll"><table>
<thead><tr><th scope="col">${text(words.report.page.column)}</th><th scope="col">${text(words.report.page.readAs)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
</details>`;
}
