import { describe, expect, test } from 'vitest';
import { languages, loadWords, type Progress, progressLine } from '../src/index.js';
import { byteCount } from '../src/reports/progress.js';

const [english, russian] = await Promise.all([loadWords('en'), loadWords('ru'), loadWords('kk')]);

const halfway: Progress = {
  path: 'theirs.csv',
  bytes: 240_000_000,
  size: 480_000_000,
  findings: 1923,
  elapsedMs: 4000,
};
const { size: _, ...unknownSize } = halfway;

test.each<readonly [string, Progress, number, string]>([
  [
    'share, rate and remaining time if the size is known',
    halfway,
    120,
    'reading theirs.csv [##########..........] 50 % · 240 MB of 480 MB · 60.0 MB/s · 1,923 findings · about 4 s left',
  ],
  [
    'no share if the size is unknown',
    unknownSize,
    120,
    'reading theirs.csv 240 MB · 60.0 MB/s · 1,923 findings',
  ],
  [
    'no remaining time at the beginning',
    { ...halfway, elapsedMs: 100, bytes: 6_000_000, findings: 1 },
    120,
    'reading theirs.csv [....................] 1 % · 6.0 MB of 480 MB · 60.0 MB/s · 1 finding',
  ],
  [
    'the number of the file',
    { ...unknownSize, file: { at: 2, of: 12 } },
    120,
    'reading theirs.csv 2 of 12 files · 240 MB · 60.0 MB/s · 1,923 findings',
  ],
  [
    'the beginning',
    { ...halfway, bytes: 0, elapsedMs: 0, findings: 0 },
    120,
    'reading theirs.csv [....................] 0 % · 0 B of 480 MB · 0 findings',
  ],
  [
    'minutes',
    { ...halfway, elapsedMs: 240_000 },
    120,
    'reading theirs.csv [##########..........] 50 % · 240 MB of 480 MB · 1.0 MB/s · 1,923 findings · about 4 min left',
  ],
])('%s', (_, progress, width, line) => expect(progressLine(progress, { width })).toBe(line));

describe('a line that can be overwritten', () => {
  const long = 'a/'.repeat(200);
  test.each([20, 40, 60, 80, 100, 200])('fits into %i characters', async (width) => {
    for (const lang of languages) {
      await loadWords(lang);
      for (const progress of [halfway, unknownSize, { ...halfway, path: long }]) {
        const line = progressLine(progress, { width, lang });
        expect([...line].length).toBeLessThanOrEqual(width);
        expect(line).not.toContain('\n');
      }
    }
  });

  test('has no control characters', () => {
    expect(progressLine({ ...unknownSize, path: 'a\u001B[2J\nb' })).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      /[\u0000-\u001F]/,
    );
  });

  test('the share of a file that grew is at most 100 %', () => {
    const line = progressLine({ ...halfway, bytes: 500_000_000 }, { width: 120 });
    expect(line).toContain(' 100 % ');
    expect(line).toContain('about 0 s left');
  });
});

test.each([
  [0, '0 B', '0 Б'],
  [999, '999 B', '999 Б'],
  [1000, '1.0 kB', '1,0 кБ'],
  [999_499, '999 kB', '999 кБ'],
  [999_950, '1.0 MB', '1,0 МБ'],
  [124_500_000, '125 MB', '125 МБ'],
  [2_040_000_000, '2.0 GB', '2,0 ГБ'],
])('%i bytes', (bytes, en, ru) => {
  expect(byteCount(bytes, english)).toBe(en);
  expect(byteCount(bytes, russian)).toBe(ru);
});
