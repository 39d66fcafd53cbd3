import { describe, expect, test } from 'vitest';
import { htmlReport, languages, reportView } from '../src/index.js';
import { clean, hostile, manyFindings, ministry, partial, unreadable } from './made-reports.js';

/** The text of HTML: what a reader sees. */
const seen = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('a report in words', () => {
  test.each(languages)('says what the HTML report says: %s', (lang) => {
    const view = reportView(ministry, { lang });
    const page = seen(htmlReport(ministry, { lang }));
    if (view.kind !== 'report') throw new Error('It is a report.');
    const entries = view.groups.flatMap((group) => group.entries);
    expect(entries.length).toBeGreaterThan(10);
    const texts = [
      ...view.opening,
      ...view.groups.map(({ title }) => title),
      ...entries.flatMap((entry) => [entry.extent ?? '', entry.suggestion ?? '']),
      ...entries.flatMap((entry) => [entry.hint ?? '', entry.evidence ?? '']),
      ...view.files.flatMap(({ columns }) => columns.map(({ readAs }) => readAs ?? '')),
    ];
    expect(texts.filter((text) => !page.includes(text))).toEqual([]);
  });

  test.each([
    ['all findings', ministry],
    ['some of many', manyFindings(2000, 20)],
    ['those of an unfinished run', partial],
    ['none', clean],
  ])('accounts for every finding: %s', (_, report) => {
    const view = reportView(report);
    if (view.kind !== 'report') throw new Error('It is a report.');
    const sum = view.groups.reduce((all, { total }) => all + total, 0);
    expect(sum).toBe(report.totals.findings);
    const left = view.groups.filter((group) => group.left < 0 || group.left > group.total);
    expect(left).toEqual([]);
  });

  test('says that a run was stopped', () => {
    expect(reportView(partial)).toMatchObject({
      caveats: expect.arrayContaining([expect.stringContaining('stopped')]),
    });
  });

  test('has no character that does not print', () => {
    const [names, shown] = [[], []] as [string[], string[]];
    JSON.stringify(reportView(hostile), (name, value) => {
      if (typeof value === 'string') (name === 'header' ? names : shown).push(value);
      return value;
    });
    expect(shown.filter((text) => /\p{Cc}|\p{Cf}/u.test(text))).toEqual([]);
    // The option `map` needs the name as it is.
    expect(names).toEqual([expect.stringContaining('\u001b')]);
  });

  test('is a sentence for what cannot be read', () => {
    expect(reportView(unreadable)).toEqual({ kind: 'unreadable', message: unreadable.message });
  });
});
