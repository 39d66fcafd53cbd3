import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, size, some } from '../../../vitest.properties.js';
import { findReferences, parseInstrument, type Reference } from '../src/references/index.js';
import { expectLinear, mostVisits, repeated, visitsIn } from './repeated.js';

/** Everything that the grammar knows, for texts that are nearly references. */
const pieces = [
  ...['Convention', 'Conventions', 'Convenio', 'конвенция', 'Конвенции', 'КОНВЕНЦИЯ', 'Conv.'],
  ...['No.', 'Nos', '№', '№№', '#', 'n°', 'núm.', 'N', '87', '98', '29', '2014', '1948', '999'],
  ...[
    'C',
    'C87',
    'P029',
    'С',
    'MLC',
    ', ',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '-',
    '–',
    '/',
    '.',
    ':',
    ';',
  ],
  ...['(', ')', '«', '»', '“', '"', 'and', 'и', 'және', 'et', 'to', 'of the', 'ILO', 'МОТ', 'ХЕҰ'],
  ...['Protocol', 'Протокол', 'хаттама', 'к', 'on', 'о', 'sur', 'sobre', 'Forced Labour', 'туралы'],
  ...[
    'UN',
    'ООН',
    'Law',
    'Закон',
    'Article',
    '-ші',
    '-конвенция',
    'года',
    'жылғы',
    'its',
    'к ней',
    'OIT',
    '\u00ad',
    '\u0301',
  ],
];
const nearly = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(''));
const spaced = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(' '));
const character = fc
  .oneof(fc.integer({ max: 0xd7ff, min: 0 }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));
const characters = fc.array(character, { maxLength: 200 }).map((all) => all.join(''));
const anything = fc.oneof(characters, nearly, spaced);

/** References, and prose that has none. */
const cited = [
  ['C087', 'C087'],
  ['Convention No. 87', 'C087'],
  ['the Forced Labour Convention, 1930', 'C029'],
  ['Конвенцию МОТ № 138', 'C138'],
  ['26-конвенция', 'C026'],
  ['convention n° 190', 'C190'],
  ['Convenio núm. 169', 'C169'],
  ['MLC, 2006', 'C186'],
  ['Protocol of 2014 to the Forced Labour Convention', 'P029'],
  ['ILO No. 105', 'C105'],
  ['Convention concerning Forced or Compulsory Labour', 'C029'],
] as const;
const words =
  'the experts noted that in 12 per cent of cases wages fell, комитет просит правительство представить доклад за 2019 год, сарапшылар үкіметтен 3 жыл бойы мәлімет сұрады, le gouvernement a répondu en mars, el gobierno envió 45 páginas, vitamin C, page 7';
const prose = fc
  .array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 12 })
  .map((all) => `${all.join(' ')}.`);

describe('for every text', () => {
  test('it never throws, and places give back the text, in order and apart', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = findReferences(text, { unknown: true });
        let last: { readonly start: number; readonly end: number } | undefined;
        for (const one of found) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.start).toBeLessThan(one.end);
          if (last && one.kind === 'range' && one.start === last.start) {
            expect(one.end).toBe(last.end);
          } else if (last) expect(one.start).toBeGreaterThanOrEqual(last.end);
          last = one;
        }
        const known = found.filter((one): one is Reference => one.known);
        expect(findReferences(text)).toEqual(known);
        const parsed = parseInstrument(text);
        if (known.length > 0 && parsed)
          expect(known.every(({ code }) => code === parsed)).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('two texts with an empty line between have the references of both', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        // What is composed across the seam would be another text. The ILO is named in both, as a
        // bare code counts only in company, and may have it in the other text.
        const [first, second] = [`ILO ${a} ILO.`, `.ILO ${b} ILO`];
        const shift = first.length + 2;
        const moved = findReferences(second).map((one) => ({
          ...one,
          start: one.start + shift,
          end: one.end + shift,
        }));
        expect(findReferences(`${first}\n\n${second}`)).toEqual([
          ...findReferences(first),
          ...moved,
        ]);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('a text is read the same wherever in a longer one it is', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 1200 }), (text, repeats) => {
        const prefix = `${'far, far away. '.repeat(repeats)}\n\n`;
        // What is composed across the seam would be another text.
        const moved = findReferences(`.${text}`).map((one) => ({
          ...one,
          start: one.start + prefix.length,
          end: one.end + prefix.length,
        }));
        expect(findReferences(`${prefix}.${text}`)).toEqual(moved);
      }),
      { numRuns: runs(500) },
    );
  });

  test('a reference after thousands of others is read as if it were alone', () => {
    const count = size(4000);
    const all = cited.map(([text]) => `See ${text}. `).join('');
    const found = findReferences(`${'Convention No. 87. '.repeat(count)}${all}`);
    expect(found).toHaveLength(count + cited.length);
    expect(found.slice(count).map(({ code }) => code)).toEqual(cited.map(([, code]) => code));
  });

  test('a list may be longer than everything that is kept of a text', () => {
    const found = findReferences(`Conventions Nos ${'81, '.repeat(size(20_000))}129 and C190`);
    expect(found).toHaveLength(size(20_000) + 2);
    expect(found.slice(-2).map(({ code }) => code)).toEqual(['C129', 'C190']);
  });

  test('references between sentences of prose are found, and nothing else', () => {
    const inserted = fc.array(fc.tuple(prose, fc.option(fc.constantFrom(...cited))), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(inserted, (parts) => {
        const text = parts
          .map(([before, cite]) => `${before} See ${cite?.[0] ?? 'nothing'}.`)
          .join(' ');
        const expected = parts.flatMap(([, cite]) => (cite ? [cite[1]] : []));
        expect(findReferences(text).map(({ code }) => code)).toEqual(expected);
      }),
    );
  });
});

describe('linear: visits of tokens are counted, not seconds', () => {
  test.each(some(repeated, 6))('%j again and again', (piece) => expectLinear(piece, 250));

  test('whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (all) => {
        const text = all.join(' ').repeat(40);
        expect(visitsIn(text)).toBeLessThan(text.length * mostVisits + 2_000);
      }),
      { numRuns: runs(300) },
    );
  });
});
