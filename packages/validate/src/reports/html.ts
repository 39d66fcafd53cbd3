import type { Outcome, Report, Unreadable } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { severities } from '../severity.js';
import { about, aboutLine, checkedSentences, openingSentences } from './about.js';
import { fileSection } from './html/files.js';
import { findingSections } from './html/findings.js';
import { foreign, page, text } from './html/page.js';
import { type ReportOptions, wordsFor } from './options.js';
import { type Caveat, caveats, totalsLine } from './totals.js';

/**
 * A self-contained page to read, print and pass on. It loads nothing. Scripts only filter the
 * findings; the page is complete without them.
 */
export function htmlReport(outcome: Outcome, options: ReportOptions = {}): string {
  const words = wordsFor(outcome, options);
  return outcome.kind === 'unreadable'
    ? unreadablePage(outcome, words)
    : reportPage(outcome, words);
}

function reportPage(report: Report, words: Sentences): string {
  const { files, unreadable = [] } = report;
  const [first] = files;
  const name = first && files.length === 1 ? first.path : words.report.count.files(files.length);
  return page(
    {
      title: words.report.page.title(name),
      header: `<p class="eyebrow">${text(words.report.page.eyebrow)}</p>
<h1>${foreign(name)}</h1>
${headline(report, words)}
${caveats(report, words).map(caveatNote).join('\n')}`,
      main: [
        summarySection(report, words),
        unreadableSection(unreadable, words),
        fileSection(report, words),
        findingSections(report, words),
        basisSection(report, words),
      ].join('\n'),
      footer: `<p>${text(aboutLine(report))}</p>
<p class="back"><a href="#top">${text(words.report.page.backToTop)}</a></p>`,
      findings: report.totals.findings > 0,
    },
    words,
  );
}

function caveatNote({ text: sentence, isIncomplete }: Caveat): string {
  return `<p class="caveat${isIncomplete ? '' : ' quiet'}" role="note">${text(sentence)}</p>`;
}

function headline(report: Report, words: Sentences): string {
  const { findings, bySeverity } = report.totals;
  const mostSevere = severities.find((severity) => bySeverity[severity] > 0);
  const { clean, notes, findings: some } = words.report.page.result;
  const result = mostSevere === undefined ? clean : mostSevere === 'info' ? notes : some;
  const more =
    report.findings.length < findings
      ? ` · ${words.report.showing(report.findings.length, findings)}`
      : '';
  const totals =
    findings === 0 ? '' : `<span>${text(totalsLine(report, words))}${text(more)}</span>`;
  return `<p class="verdict"><span class="badge ${mostSevere ?? 'good'}">${text(result)}</span> ${totals}</p>`;
}

function summarySection(report: Report, words: Sentences): string {
  const { files, totals } = report;
  const records = files.reduce((sum, file) => sum + file.records, 0);
  const tile = (name: string, count: number, kind: string): string =>
    `<div class="${kind}"><dt>${text(name)}</dt><dd>${text(words.report.number(count))}</dd></div>`;
  const tiles = [
    ...severities.map((severity) => {
      const count = totals.bySeverity[severity];
      return tile(words.report.severities[severity], count, count === 0 ? 'none' : severity);
    }),
    tile(words.report.recordsHead, records, 'all'),
  ];
  return `<section aria-labelledby="h-glance">
<h2 id="h-glance" class="hidden">${text(words.report.page.summary)}</h2>
<dl class="tiles">${tiles.join('')}</dl>
${openingSentences(report, words)
  .map((sentence) => `<p>${text(sentence)}</p>`)
  .join('\n')}
</section>`;
}

function unreadableSection(unreadable: readonly Unreadable[], words: Sentences): string {
  if (unreadable.length === 0) return '';
  return `<section aria-labelledby="h-unreadable">
<h2 id="h-unreadable">${text(words.report.page.unreadable)}</h2>
<ul>${unreadable.map(({ message }) => `<li>${text(message)}</li>`).join('\n')}</ul>
</section>`;
}

function basisSection(report: Report, words: Sentences): string {
  const facts = about(report, words).map(
    ({ name, value }) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`,
  );
  return `<section aria-labelledby="h-about">
<h2 id="h-about">${text(words.report.page.restsOn)}</h2>
${checkedSentences(report, words)
  .map((sentence) => `<p>${text(sentence)}</p>`)
  .join('\n')}
<dl class="facts">${facts.join('')}</dl>
</section>`;
}

function unreadablePage({ path, message }: Unreadable, words: Sentences): string {
  return page(
    {
      title: words.report.page.title(path),
      header: `<p class="eyebrow">${text(words.report.page.eyebrow)}</p>
<h1>${foreign(path)}</h1>
<p class="verdict"><span class="badge error">${text(words.report.unreadable)}</span></p>`,
      main: `<p class="caveat" role="note">${text(message)}</p>`,
      footer: '<p>@ilo-kz/validate</p>',
      findings: false,
    },
    words,
  );
}
