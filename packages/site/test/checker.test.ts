import type { ColumnView, GroupView } from '@ilo-kz/validate';
import { describe, expect, test } from 'vitest';
import { checkFile, correctFile } from '../src/checker/check-file.js';
import { assigned, assignmentOf, codeIn, keyOf } from '../src/checker/column-map.js';
import { example } from '../src/checker/example.js';
import { copyName, reportName } from '../src/checker/file-names.js';
import { filtered, noFilter } from '../src/checker/filter.js';
import { findMentions } from '../src/checker/find-mentions.js';
import { partsOf } from '../src/checker/find-references.js';
import { noSettings, reportFormats, type Settings, type Source } from '../src/checker/messages.js';
import { sizeInWords } from '../src/checker/numbers.js';
import { FileError, piecesOf } from '../src/checker/pieces.js';
import { reportBlob } from '../src/checker/report-blob.js';
import { initialState, reduce, type State } from '../src/checker/state.js';
import { languages } from '../src/routes/language.js';
import { checkerWords } from '../src/words/checker.js';
import { html } from './site.js';

const source = (text: string, name = 'theirs.csv'): Source => ({ name, file: new Blob([text]) });
const options = () => ({
  lang: 'en' as const,
  settings: noSettings,
  asOf: '2026-01-31',
  signal: new AbortController().signal,
  progress: () => undefined,
});

describe('a file', () => {
  test('is read in pieces, whatever its length', async () => {
    const text = 'ab\n'.repeat(200_000);
    const lengths: number[] = [];
    for await (const piece of piecesOf(new Blob([text]))) lengths.push(piece.length);
    expect(lengths).toEqual([262_144, 262_144, 75_712]);
  });

  test('that cannot be read is an error of its own kind', async () => {
    const gone = {
      size: 3,
      slice: () => ({
        arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
      }),
    } as unknown as Blob;
    await expect(piecesOf(gone).next()).rejects.toThrow(FileError);
    await expect(piecesOf(gone).next()).rejects.toThrow('NotReadableError');
  });

  test.each([
    ['theirs.csv', 'theirs.corrected.csv', 'theirs.report.html'],
    ['a.b.tsv.gz', 'a.b.corrected.tsv', 'a.b.report.html'],
    ['таблица', 'таблица.corrected', 'таблица.report.html'],
    ['.csv', '.csv.corrected', '.csv.report.html'],
  ])('%s gives its name to what is made of it', (name, copy, report) => {
    expect(copyName(name)).toBe(copy);
    expect(reportName(name, 'html')).toBe(report);
  });
});

describe('a check', () => {
  test('says how far it is, and ends with the numbers of the report', async () => {
    const seen: number[] = [];
    const rows = 'KAZ,C87\n'.repeat(50_000);
    const { result } = await checkFile(source(`country,instrument\n${rows}`), {
      ...options(),
      progress: ({ bytes }) => void seen.push(bytes),
    });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(result).toMatchObject({ kind: 'report', records: 50_000, truncated: true });
  });

  test('of the example has findings, and values that can be corrected', async () => {
    const { result } = await checkFile(source(example), options());
    if (result.kind !== 'report') throw new Error('It is a report.');
    expect(result.bySeverity.error).toBeGreaterThan(3);
    expect(result.fix).toMatchObject({ kind: 'fixed', changes: expect.any(Number) });
  });

  test('is about the State that the user names', async () => {
    const text = 'instrument,registered\nC087,1951-06-28\n';
    const { result } = await checkFile(source(text), {
      ...options(),
      settings: { map: {}, country: 'FRA' },
    });
    expect(result).toMatchObject({ bySeverity: { error: 0, warning: 0 } });
  });

  test('that is stopped shows what was found until then', async () => {
    const stop = new AbortController();
    const rows = 'KAZ,C87\n'.repeat(100_000);
    const { result } = await checkFile(source(`country,instrument\n${rows}`), {
      ...options(),
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    if (result.kind !== 'report') throw new Error('It is a report.');
    expect(result.view.caveats).toEqual([expect.stringContaining('stopped')]);
    expect(result.records).toBeLessThan(100_000);
    expect(result).not.toHaveProperty('fix');
  });

  test('of what is not a table is a sentence', async () => {
    const { result } = await checkFile(source('%PDF-1.7 …', 'a.pdf'), options());
    expect(result).toMatchObject({
      kind: 'unreadable',
      message: expect.stringMatching(/^a\.pdf /),
    });
  });

  test.each(reportFormats)('is saved as %s', async (format) => {
    const { outcome } = await checkFile(source(example), options());
    const { name, blob } = reportBlob(outcome, 'theirs.csv', format);
    expect(name).toBe(`theirs.report.${format}`);
    expect(await blob.text()).toContain('sense.unknown-instrument');
  });

  test('gives a corrected copy and the list of its changes', async () => {
    const made = await correctFile(source('country,instrument\nKAZ,C87\n'), options());
    expect(await made?.copy.blob.text()).toBe('country,instrument\nKAZ,C087\n');
    expect(made?.log.name).toBe('theirs.corrected.csv.log.csv');
    expect(await made?.log.blob.text()).toContain('C87,C087');
  });
});

describe('the state', () => {
  const progress = { bytes: 5, size: 10, records: 1, findings: 2 };
  const started = reduce(initialState, { kind: 'check', run: 1, source: source('a') });
  const heard = (state: State, message: Parameters<typeof reduce>[1] & { kind: 'heard' }) =>
    reduce(state, message);
  const settings: Settings = { map: { a: 'note' }, country: 'FRA' };
  const unreadable = { kind: 'unreadable', message: 'No.' } as const;

  test('shows the progress of the last request only', () => {
    const now = heard(started, {
      kind: 'heard',
      message: { kind: 'progress', run: 1, progress },
    });
    expect(now.phase).toEqual({ kind: 'checking', progress, stopping: false });
    const late = { kind: 'heard', message: { kind: 'progress', run: 0, progress } } as const;
    expect(heard(started, late)).toBe(started);
  });

  test('keeps the report while columns are assigned, and drops it if there will be none', () => {
    const done = heard(started, {
      kind: 'heard',
      message: { kind: 'checked', run: 1, result: unreadable },
    });
    const again = reduce(done, { kind: 'set', run: 2, settings });
    expect(again).toMatchObject({ settings, result: unreadable, run: 2 });
    expect(reduce(again, { kind: 'end' })).not.toHaveProperty('result');
  });

  test('of another file has nothing of the one before', () => {
    const mapped = reduce(started, { kind: 'set', run: 2, settings });
    const other = reduce(mapped, { kind: 'check', run: 3, source: source('b') });
    expect(other).toMatchObject({ settings: noSettings, columns: [], copy: { kind: 'none' } });
  });

  test('tells a file that cannot be read from a mistake of ours', () => {
    const failed = heard(started, {
      kind: 'heard',
      message: { kind: 'failed', run: 1, why: 'file', reason: 'NotReadableError' },
    });
    expect(failed.phase).toEqual({ kind: 'failed', why: 'file', reason: 'NotReadableError' });
  });

  test('knows how far the copy is', () => {
    const making = reduce(started, { kind: 'make-copy', run: 2 });
    const further = heard(making, {
      kind: 'heard',
      message: { kind: 'progress', run: 2, progress },
    });
    expect(further.copy).toEqual({ kind: 'making', progress });
  });
});

describe('a column', () => {
  const column = (header: string, at = 1): ColumnView => ({ header, name: header, column: at });

  test('is known by its name, or by its number if it has none', () => {
    expect(keyOf(column('Дата', 3))).toBe('Дата');
    expect(keyOf(column(' ', 3))).toBe('3');
  });

  test('is assigned, and left to the file again', () => {
    const date = column('Дата');
    const map = assigned({ x: 'note' }, date, { kind: 'field', field: 'registered' });
    expect(map).toEqual({ x: 'note', Дата: 'registered' });
    expect(assignmentOf(map, date)).toEqual({ kind: 'field', field: 'registered' });
    const about = assigned(map, date, { kind: 'instrument', code: 'C087' });
    expect(assignmentOf(about, date)).toEqual({ kind: 'instrument', code: 'C087' });
    expect(assigned(about, date, { kind: 'automatic' })).toEqual({ x: 'note' });
    expect(assignmentOf({}, column('constructor'))).toEqual({ kind: 'automatic' });
  });

  test.each([
    ['c87', 'C087'],
    [' P 29 ', 'P029'],
    ['C187', 'C187'],
    ['87', undefined],
    ['C1870', undefined],
    ['', undefined],
  ])('is about an instrument: %s', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });
});

describe('the filter', () => {
  const entry = (severity: 'error' | 'info', message: string) => ({
    severity,
    file: 'a.csv',
    place: '2:1',
    message,
  });
  const group = (code: string, entries: GroupView['entries']): GroupView => ({
    code: code as GroupView['code'],
    severity: 'error',
    title: `Title of ${code}`,
    ruleUrl: '',
    total: entries.length,
    entries,
    left: 0,
  });
  const groups = [
    group('a.one', [entry('error', 'First'), entry('info', 'second')]),
    group('a.two', [entry('error', 'third')]),
    group('a.none', []),
  ];
  const messages = (filter: object, most = 99) =>
    filtered(groups, { ...noFilter, ...filter }, most).groups.map(({ entries }) =>
      entries.map(({ message }) => message),
    );

  test.each([
    [{}, [['First', 'second'], ['third'], []]],
    [{ severity: 'info' }, [['second']]],
    [{ rule: 'a.two' }, [['third']]],
    [{ text: 'FIRST a.one' }, [['First']]],
    [{ severity: 'info', rule: 'a.two' }, []],
  ])('%j', (filter, expected) => {
    expect(messages(filter)).toEqual(expected);
  });

  test('puts no more into the page than asked for, and counts all', () => {
    expect(messages({}, 2)).toEqual([['First', 'second']]);
    expect(filtered(groups, noFilter, 2)).toMatchObject({ matching: 3, all: 3 });
  });
});

describe('the Conventions that a text names', () => {
  const text = 'Конвенция № 87 и C98; Convention No. 999.';

  test('come with their titles and their places', () => {
    const { mentions, instruments } = findMentions(text, 'ru');
    expect(instruments.map(({ code, ratified }) => [code, ratified])).toEqual([
      ['C087', true],
      ['C098', true],
    ]);
    expect(mentions.map((one) => one.text)).toContain('Convention No. 999');
  });

  test('are marked in the text, which stays what it was', () => {
    const { mentions } = findMentions(`${text} Conventions Nos 81–83.`, 'en');
    const parts = partsOf(`${text} Conventions Nos 81–83.`, mentions);
    expect(parts.map(({ content }) => content).join('')).toBe(`${text} Conventions Nos 81–83.`);
    expect(parts.filter(({ mention }) => mention !== undefined)).toHaveLength(4);
  });
});

const five = Object.assign(Object(5), { n: 5, shown: '5' });

/** All texts of a tree of words, each function called with numbers or names. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return [String(words(...Array.from(words.toString(), () => five)))];
  return Object.values(words as object).flatMap(textsOf);
}

describe('the words', () => {
  /** Names of formats, and an example of a code, are the same everywhere. */
  const isSame = /^(?:HTML|CSV|JSON|SARIF|C087|KAZ)$/;

  test.each([
    ['ru', /[а-яё]/i],
    ['kk', /[а-яёәғқңөұүһі]/i],
  ] as const)('are in their own language: %s', (lang, letters) => {
    const english = new Set(textsOf(checkerWords.en));
    const texts = textsOf(checkerWords[lang]).filter((text) => !isSame.test(text));
    expect(texts.length).toBeGreaterThan(90);
    expect(texts.filter((text) => !letters.test(text) || english.has(text))).toEqual([]);
  });

  test.each(languages)('say what to run without JavaScript: %s', (lang) => {
    const page = html({ kind: 'view', lang, view: 'check' });
    const [, without = ''] = /<noscript>(.*?)<\/noscript>/s.exec(page) ?? [];
    expect(without).toContain('npx @ilo-kz/cli validate theirs.csv');
    expect(without).toContain(checkerWords[lang].noScript);
  });

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [104_857_600, '104.9 MB'],
    [5e12, '5,000 GB'],
  ])('of %d bytes', (bytes, size) => {
    expect(sizeInWords(bytes, 'en', checkerWords.en.units)).toBe(size);
  });
});
