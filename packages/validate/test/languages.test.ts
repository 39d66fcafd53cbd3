import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectionNames } from '@ilo-kz/data/collections';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import {
  type Finding,
  type FindingCode,
  findingCodes,
  languages,
  loadWords,
  prettyReport,
  rule,
  validate,
  type Words,
} from '../src/index.js';
import { rules as russian } from '../src/locales/ru/rules/index.js';
import { check, checkExample, ministryTable } from './check.js';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const english = await loadWords('en');
const others = await Promise.all(
  languages.filter((language) => language !== 'en').map((language) => loadWords(language)),
);

/** The rules with sentences in a language. */
function translated({ title }: Words): readonly FindingCode[] {
  return findingCodes().filter((code) => title(code) !== english.title(code));
}

/** Those whose findings are read here. */
function tried(words: Words): readonly FindingCode[] {
  return some(translated(words), 30);
}

function said({ message, hint, expected }: Finding): readonly string[] {
  return [message, hint, expected].filter((text) => text !== undefined);
}

/** Words of Latin letters that are the same in every language: codes, formats, programs. */
const sameEverywhere =
  /\b(?:[CP]\d{3}|[A-Z]{3}|ISO|JSON|YAML|ndjson|true|false|null|CSV|TSV|XLSX?|ZIP|PDF|PNG|JPEG|Excel|Office|gzip|sep|unknown|ratified-in-law|registered|in-force|denounced|[IVX]+)\b/g;

const collections = new RegExp(`\\b(?:${collectionNames.join('|')})\\b`, 'g');

/** The text of a message without the values that it quotes. */
function ownWords(text: string): string {
  return (
    text
      .replace(/«[^»]*»|“[^”]*”|„[^“]*“/gu, '')
      // Options are written alike in every language.
      .replace(/--[a-z]+(?: "[^"]*"| '[^']*')?/g, '')
      .replace(/UTF-\d+\w*/g, '')
      .replace(/\d+-[IVX]+/g, '')
      .replace(collections, '')
      .replace(sameEverywhere, '')
  );
}

describe.each(others)('$language', (words) => {
  const { language: lang, script } = words;
  const itsLetters = new RegExp(`\\p{Script=${script}}{3}`, 'u');
  const otherLetters = script === 'Latin' ? /[^\P{L}\p{Script=Latin}]/u : /\p{Script=Latin}{2}/u;

  test.each(tried(words))('%s has a message in its script', async (code) => {
    const { findings } = await checkExample(rule(code).bad, lang);
    const found = findings.filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      for (const text of said(finding)) {
        expect(text).toMatch(finding.expected === text ? /\S/ : itsLetters);
        expect(text).not.toMatch(/undefined|\[object|=>/);
        expect(ownWords(text)).not.toMatch(otherLetters);
      }
    }
    expect(words.title(code)).toMatch(itsLetters);
  });

  test('no word mixes Latin and Cyrillic letters', async () => {
    for (const text of await everything(words)) {
      const mixed = text.match(/[\p{L}\p{M}]+/gu)?.filter((word) => isMixed(word)) ?? [];
      expect(mixed).toEqual([]);
    }
  });

  test('the findings differ from English only in their text', async () => {
    const english = await check(ministryTable);
    const other = await check(ministryTable, { lang });
    const bare = (finding: Finding) => ({ ...finding, message: '', hint: '', expected: '' });
    expect(other.findings.map(bare)).toEqual(english.findings.map(bare));
    expect(other.totals).toEqual(english.totals);
    expect(other.language).toBe(lang);
  });
});

/** Complete languages; others may be partial. */
describe.each(others.filter(({ language }) => ['ru', 'kk'].includes(language)))(
  '$language',
  (words) => {
    test('every rule has a sentence in the language', () => {
      expect(findingCodes().filter((code) => words.rules[code] === undefined)).toEqual([]);
    });

    test('input that is not a table is rejected in the language', async () => {
      for (const input of ['', '\n\n', '%PDF-1.7', 'PK\u0003\u0004', new Uint8Array(50)]) {
        const outcome = await validate(input, { lang: words.language, path: 'x.csv' }).report();
        expect(outcome.kind === 'unreadable' && outcome.message).toMatch(
          /^x\.csv \P{Script=Latin}+/u,
        );
      }
    });
  },
);

test('no file with sentences mixes letters of two scripts in a word', () => {
  const folder = `${source}locales/`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(`${folder}${file}`, 'utf8').replace(/\\[a-z]/g, ' ');
    expect(text.match(/[\p{L}\p{M}]+/gu)?.filter(isMixed), file).toEqual([]);
  }
});

test('English is the default', async () => {
  const report = await check(ministryTable);
  expect(report.language).toBe('en');
  expect(prettyReport(report)).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('Russian has the correct plural forms', () => {
  const counts = [1, 2, 5, 11, 21, 22, 25, 111].map(
    (cells) =>
      russian['csv.ragged-row']
        ?.say({ kind: 'ragged-row', cells, headers: 3, isChecked: false })
        .message.split(',')[0],
  );
  expect(counts).toEqual([
    'В строке 1 ячейка',
    'В строке 2 ячейки',
    'В строке 5 ячеек',
    'В строке 11 ячеек',
    'В строке 21 ячейка',
    'В строке 22 ячейки',
    'В строке 25 ячеек',
    'В строке 111 ячеек',
  ]);
});

function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
}

/** The text of a finding, without a word of the file that a rule reports for its mixed letters. */
function saidWithoutMixedWord(finding: Finding): readonly string[] {
  const isAboutLetters = finding.code === 'dataset.mixed-scripts';
  return said(finding).map((text) => (isAboutLetters ? text.replace(/«[^»]*»/u, '') : text));
}

/** All sentences for the bad examples, all titles and all names of fields. */
async function everything(words: Words): Promise<readonly string[]> {
  const { language: lang } = words;
  const known = new Set(translated(words));
  const reports = await Promise.all(tried(words).map((code) => checkExample(rule(code).bad, lang)));
  return [
    ...reports.flatMap(({ findings }) =>
      findings.filter(({ code }) => known.has(code)).flatMap(saidWithoutMixedWord),
    ),
    ...[...known].map(words.title),
    ...Object.values(words.fields),
    ...Object.values(words.unreadable).filter((text) => typeof text === 'string'),
  ];
}
