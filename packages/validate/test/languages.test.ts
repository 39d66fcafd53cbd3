import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '../src/dataset/collections.js';
import {
  type Finding,
  findingCodes,
  languages,
  loadWords,
  prettyReport,
  rule,
  validate,
} from '../src/index.js';
import { rulesRu } from '../src/locales/rules-ru.js';
import { check, checkExample, ministryTable } from './check.js';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const foreign = languages.filter((language) => language !== 'en');

function said({ message, hint, expected }: Finding): readonly string[] {
  return [message, hint, expected].filter((text) => text !== undefined);
}

/** Words of Latin letters that are the same in every language: codes, formats, programs. */
const sameEverywhere =
  /\b(?:[CP]\d{3}|[A-Z]{3}|ISO|JSON|YAML|ndjson|true|false|null|CSV|TSV|XLSX?|ZIP|PDF|PNG|JPEG|Excel|Office|gzip|sep|unknown|ratified-in-law|registered|in-force|denounced|[IVX]+)\b/g;

const collections = new RegExp(`\\b(?:${collectionNames().join('|')})\\b`, 'g');

/** What a message says beside the values that it quotes. */
function ownWords(text: string): string {
  return text
    .replace(/«[^»]*»|“[^”]*”|„[^“]*“/gu, '')
    .replace(/UTF-\d+\w*/g, '')
    .replace(/\d+-[IVX]+/g, '')
    .replace(collections, '')
    .replace(sameEverywhere, '');
}

describe.each(foreign)('%s', (lang) => {
  test.each(findingCodes())('%s is told in its script', async (code) => {
    const { findings } = await checkExample(rule(code).bad, { lang });
    const found = findings.filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      for (const text of said(finding)) {
        expect(text).toMatch(finding.expected === text ? /\S/ : /\p{Script=Cyrillic}{3}/u);
        expect(text).not.toMatch(/undefined|\[object|=>/);
        expect(ownWords(text)).not.toMatch(/\p{Script=Latin}{2}/u);
      }
    }
    const { title } = await loadWords(lang);
    expect(title(code)).toMatch(/\p{Script=Cyrillic}{3}/u);
  });

  test('no word mixes Latin and Cyrillic letters', async () => {
    for (const text of await everything(lang)) {
      const mixed = text.match(/[\p{L}\p{M}]+/gu)?.filter((word) => isMixed(word)) ?? [];
      expect(mixed).toEqual([]);
    }
  });

  test('no file with its sentences mixes letters of two scripts in a word', () => {
    const folders = [`locales/${lang}/`, 'reports/words/', 'locales/'].map(
      (path) => `${source}${path}`,
    );
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}${name}`),
    );
    for (const file of files) {
      const text = readFileSync(file, 'utf8').replace(/\\[a-z]/g, ' ');
      expect(text.match(/[\p{L}\p{M}]+/gu)?.filter(isMixed), file).toEqual([]);
    }
  });

  test('the findings are those of English but for their words', async () => {
    const english = await check(ministryTable);
    const other = await check(ministryTable, { lang });
    const bare = (finding: Finding) => ({ ...finding, message: '', hint: '', expected: '' });
    expect(other.findings.map(bare)).toEqual(english.findings.map(bare));
    expect(other.totals).toEqual(english.totals);
    expect(other.language).toBe(lang);
  });

  test('input that is no table is refused in its words', async () => {
    for (const input of ['', '\n\n', '%PDF-1.7', 'PK\u0003\u0004', new Uint8Array(50)]) {
      const outcome = await validate(input, { lang, path: 'x.csv' }).report();
      expect(outcome.kind === 'unreadable' && outcome.message).toMatch(
        /^x\.csv \P{Script=Latin}+/u,
      );
    }
  });
});

test('English is what is spoken unless something else is asked for', async () => {
  const report = await check(ministryTable);
  expect(report.language).toBe('en');
  expect(prettyReport(report)).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('Russian counts as Russian does', () => {
  const counts = [1, 2, 5, 11, 21, 22, 25, 111].map(
    (cells) =>
      rulesRu['csv.ragged-row']
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

/** Every sentence that the bad examples bring about, every title and every name of a field. */
async function everything(lang: (typeof languages)[number]): Promise<readonly string[]> {
  const words = await loadWords(lang);
  const reports = await Promise.all(
    findingCodes().map((code) => checkExample(rule(code).bad, { lang })),
  );
  return [
    ...reports.flatMap(({ findings }) => findings.flatMap(said)),
    ...findingCodes().map(words.title),
    ...Object.values(words.fields),
    ...Object.values(words.unreadable).filter((text) => typeof text === 'string'),
  ];
}
