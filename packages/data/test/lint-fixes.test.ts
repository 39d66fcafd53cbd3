import { describe, expect, test } from 'vitest';
import { problemsAfter } from './records.js';

describe('a fix replaces exactly the text that is wrong', () => {
  test.each([
    [
      'dataset.untidy-text',
      'en: Forced Labour',
      'en: Forced   Labour',
      'Forced Labour Convention, 1930',
    ],
    ['dataset.mixed-scripts', 'kk: Мәжбүрлі', 'kk: Мәжбүрлi', undefined],
  ])('%s', (rule, from, to, fixed) => {
    const file = 'instruments/C029.yaml';
    let changed = '';
    let original = '';
    const [problem] = problemsAfter({
      file,
      edit: (text) => {
        original = text;
        changed = text.replace(from, to);
        return changed;
      },
    }).filter((found) => found.rule === rule);
    const [start, end] = problem?.span ?? [0, 0];
    const corrected = changed.slice(0, start) + JSON.stringify(problem?.fix) + changed.slice(end);
    if (fixed !== undefined) expect(problem?.fix).toBe(fixed);
    const plain = (text: string) => text.replace(/^( +\w+): "(.*)"$/gm, '$1: $2');
    expect(plain(corrected)).toBe(plain(original));
  });

  test('records.law-number: a Roman numeral that became digits', () => {
    const [problem] = problemsAfter({
      file: 'laws/Z990000029_.yaml',
      edit: (text) => text.replace('number: "29-II"', 'number: "29-11"'),
    });
    expect(problem?.fix).toBe('29-II');
  });
});
