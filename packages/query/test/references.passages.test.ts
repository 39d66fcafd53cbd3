import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findReferences } from '../src/references/index.js';

const languages = [
  ['English', 'en'],
  ['Russian', 'ru'],
  ['Kazakh', 'kk'],
  ['French', 'fr'],
  ['Spanish', 'es'],
] as const;

/** A line of `passages/<language>.txt`: the codes, or a hyphen, and the text. */
function passagesOf(language: string): readonly (readonly [text: string, codes: string])[] {
  const lines = readFileSync(new URL(`passages/${language}.txt`, import.meta.url), 'utf8').split(
    '\n',
  );
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [codes = '', text = ''] = line.split(' | ');
      return [text, codes === '-' ? '' : codes];
    });
}

function found(text: string): readonly string[] {
  return [...new Set(findReferences(text).map(({ code }) => code))];
}

describe.each(languages)('passages in %s', (name, language) => {
  const passages = passagesOf(language);

  test.each(passages)('%s', (text, codes) => {
    expect([...found(text)].sort().join(' ')).toBe(codes);
  });

  test('precision and recall', () => {
    let [right, wrong, missed] = [0, 0, 0];
    for (const [text, codes] of passages) {
      const wanted = codes.split(' ').filter((code) => code !== '');
      const codesFound = found(text);
      right += codesFound.filter((code) => wanted.includes(code)).length;
      wrong += codesFound.filter((code) => !wanted.includes(code)).length;
      missed += wanted.filter((code) => !codesFound.includes(code)).length;
    }
    const share = (part: number, rest: number) => `${((100 * part) / (part + rest)).toFixed(1)} %`;
    process.stdout.write(
      `${name}: ${passages.length} passages, precision ${share(right, wrong)}, recall ${share(right, missed)}\n`,
    );
    expect({ wrong, missed }).toEqual({ wrong: 0, missed: 0 });
  });
});

test('there are at least three hundred passages, a third of them look-alikes', () => {
  const all = languages.flatMap(([, language]) => passagesOf(language));
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(all.filter(([, codes]) => codes === '').length).toBeGreaterThan(all.length / 3.5);
});
