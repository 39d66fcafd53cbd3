import type { Finding, Report } from '../../finding.js';
import type { Sentences } from '../../locales/sentences.js';
import { titleOf } from '../../locales/words.js';
import { ruleUrl } from '../../rules/rule.js';
import { severities } from '../../severity.js';
import { extentOf, otherPlaces, type ToldCause } from '../causes.js';
import { evidenceLine, type Group, groupByCode, placeInFile } from '../findings.js';
import { windowOn } from '../frame.js';
import { foreign, text } from './page.js';

/** Characters of a line of the file; the browser wraps them. */
const frameWidth = 160;

/** What to do about a finding, or about many of them. */
interface Advice {
  readonly suggestion?: string | undefined;
  readonly hint?: string | undefined;
  readonly evidence?: Finding['evidence'];
}

interface Context {
  readonly words: Sentences;
  /** The report has several files, so each row shows its file. */
  readonly several: boolean;
}

/** The findings of the report by rule, and a form to filter them. */
export function findingSections(report: Report, words: Sentences): string {
  const groups = groupByCode(report);
  const several = report.files.length > 1;
  if (groups.length === 0) return '';
  return `
<section aria-labelledby="h-rules">
<h2 id="h-rules">${text(words.report.page.rules)}</h2>
${ruleTable(groups, words)}
</section>
<section id="findings" tabindex="-1" aria-labelledby="h-findings">
<h2 id="h-findings">${text(words.report.page.findings)}</h2>
${filterForm(groups, words)}
<p id="nothing" class="nothing" hidden>${text(words.report.page.nothing)}</p>
${groups.map((group) => groupSection(group, { words, several })).join('\n')}
</section>`;
}

function ruleTable(groups: readonly Group[], words: Sentences): string {
  const rows = groups.map(
    ({ code, severity, total }) => `<tr>
<td><span class="badge ${severity}">${text(words.report.severity[severity])}</span></td>
<th scope="row"><a href="#rule-${code}">${text(titleOf(code, words))}</a> <code class="small">${code}</code></th>
<td class="number">${text(words.report.number(total))}</td>
</tr>`,
  );
  return `<div class="scroll"><table>
<thead><tr><th scope="col">${text(words.report.severityHead)}</th><th scope="col">${text(words.report.rule)}</th><th scope="col" class="number">${text(words.report.findingsHead)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

function filterForm(groups: readonly Group[], words: Sentences): string {
  const { page } = words.report;
  const boxes = severities.map(
    (severity) =>
      `<label class="box"><input type="checkbox" name="severity" value="${severity}" checked> ${text(words.report.severity[severity])}</label>`,
  );
  const options = groups.map(
    ({ code, total }) =>
      `<option value="${code}">${code} (${text(words.report.number(total))})</option>`,
  );
  return `<form class="filter" role="search" aria-label="${text(page.filter)}" hidden>
<fieldset><legend>${text(page.severity)}</legend>${boxes.join('')}</fieldset>
<div class="pick"><label class="label" for="code">${text(words.report.rule)}</label><select id="code" name="code"><option value="">${text(page.anyRule)}</option>${options.join('')}</select></div>
<div class="grow"><label class="label" for="text">${text(page.text)}</label><input id="text" name="text" type="search" autocomplete="off" spellcheck="false" placeholder="${text(page.textHint)}"></div>
<button type="reset">${text(page.clear)}</button>
<output for="code text" data-matching="${text(page.matching('{shown}', '{total}'))}"></output>
</form>`;
}

function groupSection(group: Group, context: Context): string {
  const { code, severity, findings, causes, total, others } = group;
  const { words, several } = context;
  const { page } = words.report;
  const count =
    findings.length < others
      ? words.report.showing(findings.length + total - others, total)
      : words.report.count.findings(total);
  const rows = [
    ...causes.map((cause, at) => causeRow(cause, `${code}-cause-${at + 1}`, group, context)),
    ...findings.map((finding, at) => row(finding, `${code}-${at + 1}`, group, context)),
  ];
  const table = `<table>
<caption class="hidden">${text(titleOf(code, words))}</caption>
<thead class="hidden"><tr><th scope="col">${text(page.place)}</th><th scope="col">${text(page.finding)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
  return `<section class="group ${severity}${several ? ' several' : ''}" id="rule-${code}" aria-labelledby="h-${code}">
<header>
<h3 id="h-${code}"><span class="badge ${severity}">${text(words.report.severity[severity])}</span> ${text(titleOf(code, words))}</h3>
<p><code>${code}</code> <span>${text(count)}</span> <a href="${text(ruleUrl(code))}" rel="noreferrer noopener" aria-label="${text(`${page.explained}: ${code}`)}">${text(page.explained)}</a></p>
</header>
${rows.length === 0 ? '' : table}
</section>`;
}

function row(finding: Finding, id: string, group: Group, { words, several }: Context): string {
  const { severity, code, file, key, message } = finding;
  const whichFile = several ? `${foreign(file)}<br>` : '';
  const other =
    severity === group.severity
      ? ''
      : ` <span class="badge ${severity}">${text(words.report.severity[severity])}</span>`;
  const named = key === undefined || message.includes(key);
  const about = named ? '' : `<span class="key">${foreign(key)}</span> · `;
  return `<tr id="${id}" data-code="${code}" data-severity="${severity}"${several ? ` data-file="${text(file)}"` : ''}>
<th scope="row">${whichFile}<a class="mono" href="#${id}" aria-label="${text(placeInWords(finding, words))}">${text(placeInFile(finding))}</a></th>
<td>
<p class="message">${about}${text(message)}${other}</p>
${frame(finding)}
${advice(finding, words)}
</td>
</tr>`;
}

/** What many findings have in common: how many there are, where the first are, and the line of one. */
function causeRow(cause: ToldCause, id: string, group: Group, context: Context): string {
  const { words, several } = context;
  const { severity, code, message, suggestion, hint, example, places } = cause;
  const [first] = places;
  const whichFile = several && first ? `${foreign(first.file)}<br>` : '';
  const other =
    severity === group.severity
      ? ''
      : ` <span class="badge ${severity}">${text(words.report.severity[severity])}</span>`;
  const others = otherPlaces(cause);
  const also = others === '' ? '' : `; ${words.report.alsoAt(others)}`;
  const shared = { suggestion, hint };
  return `<tr id="${id}" data-code="${code}" data-severity="${severity}"${several && first ? ` data-file="${text(first.file)}"` : ''}>
<th scope="row">${whichFile}<a class="mono" href="#${id}">${text(first ? (first.cell ?? `${first.line}:${first.column}`) : '')}</a></th>
<td>
<p class="message">${text(message)}${other}</p>
<p class="small">${text(`${extentOf(cause, words)}${also}`)}</p>
${example ? frame(example) : ''}
${advice(shared, words)}
</td>
</tr>`;
}

function placeInWords({ line, column, cell }: Finding, { report: { page } }: Sentences): string {
  return cell === undefined ? `${page.lineNumber(line)}:${column}` : page.cell(cell);
}

function frame(finding: Finding): string {
  const window = windowOn(finding, frameWidth);
  if (!window) return '';
  const { before, marked, after } = window;
  const gutter = `<span class="gutter" aria-hidden="true">${text(finding.cell ?? String(finding.line))}</span>`;
  return `<pre class="frame" dir="ltr" translate="no">${gutter}<code>${text(before)}<mark>${text(marked)}</mark>${text(after)}</code></pre>`;
}

function advice(of: Advice, words: Sentences): string {
  const { suggestion, hint } = of;
  const evidence = evidenceLine(of, words);
  const entries = [
    ...(suggestion === undefined
      ? []
      : [[words.report.write, `<span class="right">${foreign(suggestion)}</span>`] as const]),
    ...(hint === undefined ? [] : [[words.report.note, text(hint)] as const]),
    ...(evidence === undefined ? [] : [[words.report.evidence, text(evidence)] as const]),
  ];
  if (entries.length === 0) return '';
  const lines = entries.map(([name, value]) => `<dt>${text(name)}</dt><dd>${value}</dd>`);
  return `<dl class="advice">${lines.join('')}</dl>`;
}
