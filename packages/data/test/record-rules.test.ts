import { isCollectionName } from '@ilo-kz/schema';
import { describe, expect, test } from 'vitest';
import { checkRecords } from '../generator/check-records.js';
import { cyrillicText } from '../generator/lint/cyrillic-text.js';
import type { RecordTexts } from '../generator/lint/rule.js';
import { recordRules, rules } from '../generator/lint/rules.js';
import { formatProblem } from '../generator/problem.js';
import { readRecord } from '../generator/read-yaml.js';
import { lastDay } from './records.js';

/** The problems of record files, as printed by `npm run lint:data`. */
function problemsOf(texts: RecordTexts): readonly string[] {
  const read = Object.entries(texts).map(([path, text]) => {
    const [collection = ''] = path.split('/');
    if (!isCollectionName(collection)) throw new Error(`${collection} is not a collection`);
    return readRecord(collection, path, text);
  });
  const files = read.flatMap((one) => one.files);
  const problems = read.flatMap((one) => one.problems);
  return checkRecords({ files, problems }, lastDay).problems.map(formatProblem);
}

describe.each(recordRules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('finds something in its bad example, as the only rule', () => {
    const found = problemsOf(rule.bad);
    expect(found).toEqual([expect.stringContaining(` error ${code}: `)]);
  });

  test('finds nothing in its good example, nor does any other rule', () => {
    expect(problemsOf(rule.good)).toEqual([]);
  });
});

test('every code is unique', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  ['en: ILO', 'en: "ILO, МОТ"', ['name.en: The English text has Cyrillic letters.']],
  ['kk: ХЕҰ', 'kk: ILO', ['name.kk: The Kazakh text has no Cyrillic letter.']],
  ['ru: МОТ', 'ru: "Закон N 29-II"', []],
])('a text "%s" changed to "%s" gives %j', (from, to, messages) => {
  const texts = Object.entries(cyrillicText.good).map(([path, text]) => [
    path,
    text.replace(from, to),
  ]);
  expect(problemsOf(Object.fromEntries(texts))).toEqual(
    messages.map((message) => expect.stringContaining(`records.cyrillic-text: ${message}`)),
  );
});
