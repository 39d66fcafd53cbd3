import type { Outcome, Report, Unreadable } from '../finding.js';
import { severities } from '../severity.js';
import { about, aboutLine } from './about.js';
import { type Caveat, caveats, totalsLine } from './caveats.js';
import { foreign, text } from './html/escape.js';
import { fileSection } from './html/files.js';
import { findingSections } from './html/findings.js';
import { page } from './html/page.js';
import { type ReportOptions, wordsFor } from './report-options.js';
import { whatWasChecked } from './what-was-checked.js';
import type { ReportWords } from './words/words.js';

/**
 * A page in one file, which loads nothing from anywhere: a document to read, print and pass on. With
 * scripts it can be filtered; without them it says the same.
 */
export function htmlReport(outcome: Outcome, options: ReportOptions = {}): string {
  const words = wordsFor(outcome, options);
  return outcome.kind === 'unreadable'
    ? unreadablePage(outcome, words)
    : reportPage(outcome, words);
}

function reportPage(report: Report, words: ReportWords): string {
  const { files, unreadable = [] } = report;
  const [first] = files;
  const name = first && files.length === 1 ? first.path : words.count.files(files.length);
  return page(
    {
      title: words.page.title(name),
      header: `<p class="eyebrow">${text(words.page.eyebrow)}</p>
<h1>${foreign(name)}</h1>
${verdict(report, words)}
${caveats(report, words).map(caveatNote).join('\n')}`,
      main: [
        glance(report, words),
        unreadableSection(unreadable, words),
        fileSection(report, words),
        findingSections(report, words),
        restsOn(report, words),
      ].join('\n'),
      footer: `<p>${text(aboutLine(report))}</p>
<p class="back"><a href="#top">${text(words.page.backToTop)}</a></p>`,
      findings: report.totals.findings > 0,
    },
    words,
  );
}

function caveatNote({ text: said, grave }: Caveat): string {
  return `<p class="caveat${grave ? '' : ' quiet'}" role="note">${text(said)}</p>`;
}

function verdict(report: Report, words: ReportWords): string {
  const { findings, bySeverity } = report.totals;
  const gravest = severities.find((severity) => bySeverity[severity] > 0);
  const { clean, notes, findings: some } = words.page.verdict;
  const said = gravest === undefined ? clean : gravest === 'info' ? notes : some;
  const more =
    report.findings.length < findings
      ? ` · ${words.showing(report.findings.length, findings)}`
      : '';
  const totals =
    findings === 0 ? '' : `<span>${text(totalsLine(report, words))}${text(more)}</span>`;
  return `<p class="verdict"><span class="badge ${gravest ?? 'good'}">${text(said)}</span> ${totals}</p>`;
}

function glance({ files, totals }: Report, words: ReportWords): string {
  const records = files.reduce((sum, file) => sum + file.records, 0);
  const tile = (name: string, count: number, kind: string): string =>
    `<div class="${kind}"><dt>${text(name)}</dt><dd>${text(words.number(count))}</dd></div>`;
  const tiles = [
    ...severities.map((severity) => {
      const count = totals.bySeverity[severity];
      return tile(words.severities[severity], count, count === 0 ? 'none' : severity);
    }),
    tile(words.recordsHead, records, 'all'),
  ];
  return `<section aria-labelledby="h-glance">
<h2 id="h-glance" class="hidden">${text(words.page.summary)}</h2>
<dl class="tiles">${tiles.join('')}</dl>
</section>`;
}

function unreadableSection(unreadable: readonly Unreadable[], words: ReportWords): string {
  if (unreadable.length === 0) return '';
  return `<section aria-labelledby="h-unreadable">
<h2 id="h-unreadable">${text(words.page.unreadable)}</h2>
<ul>${unreadable.map(({ message }) => `<li>${text(message)}</li>`).join('\n')}</ul>
</section>`;
}

function restsOn(report: Report, words: ReportWords): string {
  const facts = about(report, words).map(
    ({ name, value }) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`,
  );
  return `<section aria-labelledby="h-about">
<h2 id="h-about">${text(words.page.restsOn)}</h2>
${whatWasChecked(report, words)
  .map((sentence) => `<p>${text(sentence)}</p>`)
  .join('\n')}
<dl class="facts">${facts.join('')}</dl>
</section>`;
}

function unreadablePage({ path, message }: Unreadable, words: ReportWords): string {
  return page(
    {
      title: words.page.title(path),
      header: `<p class="eyebrow">${text(words.page.eyebrow)}</p>
<h1>${foreign(path)}</h1>
<p class="verdict"><span class="badge error">${text(words.unreadable)}</span></p>`,
      main: `<p class="caveat" role="note">${text(message)}</p>`,
      footer: '<p>@ilo-kz/validate</p>',
      findings: false,
    },
    words,
  );
}
