import { describe, expect, test } from 'vitest';
import { parseReporter, reporterNames, reporters } from '../src/index.js';
import { clean, hostile, ministry, partial, several, unreadable } from './made-reports.js';

test('the reporters', () => {
  expect(reporterNames).toEqual([
    'pretty',
    'concise',
    'summary',
    'json',
    'ndjson',
    'github',
    'sarif',
    'junit',
    'html',
    'csv',
  ]);
});

describe('a reporter and its file', () => {
  test.each([
    ['pretty', { name: 'pretty' }],
    ['json:out.json', { name: 'json', to: 'out.json' }],
    ['sarif:C:\\out\\a.sarif', { name: 'sarif', to: 'C:\\out\\a.sarif' }],
    ['html:a:b.html', { name: 'html', to: 'a:b.html' }],
  ] as const)('%s', (text, target) => expect(parseReporter(text)).toEqual(target));

  test.each([
    ['prety', 'Unknown reporter "prety". Did you mean pretty?'],
    ['JSON:x', 'Unknown reporter "JSON". Did you mean json?'],
    ['sarrif:x', 'Did you mean sarif?'],
    ['markdown', 'Unknown reporter "markdown". Reporters: pretty, concise, summary, json,'],
    ['', 'Unknown reporter "".'],
    [
      'json:',
      '"json:" has no file name after the colon: write json:FILE, or json for standard output.',
    ],
    ['constructor', 'Unknown reporter "constructor".'],
  ])('"%s" is refused in words', (text, message) => {
    expect(() => parseReporter(text)).toThrow(RangeError);
    expect(() => parseReporter(text)).toThrow(message);
  });
});

describe.each(reporterNames)('%s', (name) => {
  test('gives the same text for the same outcome, with a line break at the end', async () => {
    for (const outcome of [ministry, clean, partial, unreadable, hostile, await several()]) {
      const text = reporters[name](outcome);
      expect(reporters[name](structuredClone(outcome))).toBe(text);
      expect(text).toMatch(/\n$/);
    }
  });

  test('has the tool, the schema, the lists, the day and the hash of the file', () => {
    const text = reporters[name](ministry).replace(/\s+/g, ' ');
    expect(text).toContain('@ilo-kz/validate');
    expect(text).toContain('1.2.3');
    expect(text).toContain('RatificationRow');
    expect(text).toContain('2026-01-31');
    expect(text).toContain(ministry.files[0]?.sha256);
  });
});
