import { instruments } from '@ilo-kz/data/instruments';
import { describe, expect, test } from 'vitest';
import { findReferences, parseInstrument } from '../src/references/index.js';

const titles = instruments.flatMap(({ code, title }) =>
  (Object.values(title) as readonly string[]).map((text) => ({ code, text })),
);

function codes(text: string): readonly string[] {
  const found = findReferences(text, { unknown: true });
  return [...new Set(found.map((one) => (one.known ? one.code : `? ${one.text}`)))];
}

describe('every official title in every language names its instrument', () => {
  const written: readonly (readonly [how: string, write: (title: string) => string])[] = [
    ['as it is', (title) => title],
    ['within a sentence', (title) => `Above all (see ${title}), and more.`],
    ['in capitals', (title) => title.toUpperCase()],
    ['in small letters', (title) => title.toLowerCase()],
    ['with decomposed letters', (title) => title.normalize('NFD')],
    ['with a line break for each space', (title) => title.replaceAll(' ', '\n')],
    ['with spaces that do not break', (title) => title.replaceAll(' ', '\u00a0')],
    ['with е for ё and Latin i for і', (title) => title.replaceAll('ё', 'е').replaceAll('і', 'i')],
    [
      'with other quotes and hyphens',
      (title) => title.replace(/[«»]/g, '"').replaceAll('-', '‑').replaceAll("'", '’'),
    ],
    [
      'in American spelling',
      (title) => title.replace(/Labour/g, 'Labor').replace(/rganis/g, 'rganiz'),
    ],
  ];

  test.each(written)('%s', (_how, write) => {
    const wrong = titles.filter(({ code, text }) => codes(write(text)).join() !== code);
    expect(wrong).toEqual([]);
  });

  test('from its first to its last letter', () => {
    const cut = titles.filter(({ text }) => {
      const found = findReferences(text);
      const whole = text.replace(/^«/, '');
      return found[0]?.text !== whole && found.length === 1;
    });
    expect(cut).toEqual([]);
  });

  test('without the year, if no other has the same words', () => {
    const without = titles.map(({ code, text }) => ({ code, text: text.replace(/, \d{4}$/, '') }));
    for (const { code, text } of without) {
      const same = new Set(without.filter((one) => one.text === text).map((one) => one.code));
      const found = findReferences(text, { unknown: true });
      if (same.size === 1) expect(codes(text), text).toEqual([code]);
      else expect(found, text).toMatchObject([{ known: false, candidates: [...same] }]);
    }
  });

  test('parses', () => {
    for (const { code, text } of titles) expect(parseInstrument(text), text).toBe(code);
  });
});

test('every code, and every number of a Convention, is read as it is written', () => {
  for (const { code, type, number } of instruments) {
    expect(codes(`ILO ${code}`)).toEqual([code]);
    expect(parseInstrument(code.toLowerCase())).toBe(code);
    if (type === 'protocol') continue;
    for (const text of [
      `Convention No. ${number}`,
      `Конвенцию МОТ №${number}`,
      `${number}-конвенция`,
      `convention n° ${number}`,
      `Convenio núm. ${number}`,
    ]) {
      expect(codes(text), text).toEqual([code]);
    }
  }
});

test.each([
  ['the Maternity Protection Convention, 1952', 'C103'],
  ['the Maternity Protection Convention (No. 183)', 'C183'],
  ['the Night Work (Women) Convention, 1948', 'C089'],
  ['the Domestic Workers Convention 2011 (No 189)', 'C189'],
  ['a Forced Labour Convention, 1931', 'C029'],
  ['the Abolition of Forced Labour Convention', 'C105'],
])('%s is %s', (text, code) => {
  expect(codes(text)).toEqual([code]);
});

test('a number and a title of the same instrument are one reference', () => {
  for (const text of [
    'Forced Labour Convention, 1930 (No. 29)',
    'convention (n° 29) sur le travail forcé, 1930',
    'Convenio sobre el trabajo forzoso, 1930 (núm. 29)',
    'Конвенцию МОТ № 29 о принудительном или обязательном труде',
  ]) {
    expect(findReferences(text)).toMatchObject([{ code: 'C029', kind: 'title', text }]);
  }
});
