import { describe, expect, test } from 'vitest';
import {
  languages,
  loadWords,
  prettyReport,
  reporterNames,
  reporters,
  type Words,
} from '../src/index.js';
import { check, ministryTable } from './check.js';
import { clean, ministry, partial } from './made-reports.js';

const english = await loadWords('en');
const russian = await loadWords('ru');
const kazakh = await loadWords('kk');

describe('numbers and their nouns', () => {
  test.each([
    [1, '1 замечание', '1 ескертпе'],
    [2, '2 замечания', '2 ескертпе'],
    [5, '5 замечаний', '5 ескертпе'],
    [11, '11 замечаний', '11 ескертпе'],
    [21, '21 замечание', '21 ескертпе'],
    [112, '112 замечаний', '112 ескертпе'],
    [1922, '1\u00A0922 замечания', '1\u00A0922 ескертпе'],
  ] as const)('%i', (count, ru, kk) => {
    expect(russian.report.count.findings(count)).toBe(ru);
    expect(kazakh.report.count.findings(count)).toBe(kk);
  });
});

/** Every phrase of a report that is a text, with its name. */
function phrases({ report }: Words): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') all.set(path, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    }
  };
  walk(report, '');
  return all;
}

test.each([russian, kazakh])('$language has no English words', (words) => {
  const inEnglish = phrases(english);
  for (const [path, text] of phrases(words)) {
    if (path === '.bytes.point') continue;
    expect(text, path).not.toBe(inEnglish.get(path));
    expect(text, path).toMatch(new RegExp(`\\p{Script=${words.script}}`, 'u'));
  }
});

test.each(languages)('a report is in the language of its messages: %s', async (lang) => {
  const report = await check(ministryTable, { path: 'examples/ministry-2015.csv', lang });
  expect(prettyReport(report)).toBe(prettyReport(report, { lang }));
  expect(prettyReport(report)).toContain((await loadWords(lang)).report.count.findings(90));
});

describe.each(['ru', 'kk'] as const)('in %s', (lang) => {
  test.each([100, 80])('the pretty report keeps within %i columns', (width) => {
    for (const outcome of [ministry, partial, clean]) {
      for (const line of prettyReport(outcome, { lang, width }).split('\n')) {
        expect([...line].length).toBeLessThanOrEqual(width);
      }
    }
  });

  test('reports for programs have the same names and numbers', () => {
    for (const name of reporterNames) {
      const text = reporters[name](ministry, { lang });
      expect(text).toContain('sense.misread-roman');
      if (name === 'json' || name === 'ndjson') expect(text).toBe(reporters[name](ministry));
    }
  });
});
