import { describe, expect, test, vi } from 'vitest';
import { findingCodes, type Language, languages, loadWords, rule } from '../src/index.js';
import { describeFault } from '../src/locales/describe-fault.js';
import type { Locale } from '../src/locales/locale.js';
import { en, sentencesOf } from '../src/locales/sentences.js';
import { titleOf } from '../src/locales/words.js';
import { faultOf } from '../src/rules/fault.js';

const blankLine = faultOf({ kind: 'blank-line' });
const emptyHeader = faultOf({ kind: 'empty-header', cell: 2, isHollow: false });

describe('a language with a single sentence', () => {
  const locale: Locale = {
    script: 'Latin',
    rules: {
      'csv.blank-line': {
        title: 'Eine leere Zeile',
        say: () => ({ message: 'Die Zeile ist leer.' }),
      },
    },
  };
  const words = sentencesOf('en', locale);

  test('has that sentence', () => {
    expect(describeFault(blankLine, words)).toEqual({ message: 'Die Zeile ist leer.' });
    expect(titleOf('csv.blank-line', words)).toBe('Eine leere Zeile');
  });

  test('has every other rule in English', () => {
    expect(describeFault(emptyHeader, words)).toEqual(describeFault(emptyHeader, en));
    for (const code of findingCodes().filter((one) => one !== 'csv.blank-line')) {
      expect(titleOf(code, words)).toBe(rule(code).title);
    }
  });

  test('has reports, error messages and fields in English', () => {
    const { report, unreadable, files, rewriting, fields } = en;
    expect(words).toMatchObject({ report, unreadable, files, rewriting, fields });
  });
});

describe('a language with a single phrase of a report', () => {
  const words = sentencesOf('en', { script: 'Latin', report: { page: { files: 'Dateien' } } });

  test('has that phrase', () => expect(words.report.page.files).toBe('Dateien'));

  test('has every other phrase in English', () => {
    const { page, ...others } = words.report;
    const { page: inEnglish, ...othersInEnglish } = en.report;
    expect(others).toEqual(othersInEnglish);
    expect({ ...page, files: inEnglish.files }).toEqual(inEnglish);
  });
});

test('a language that was not loaded is rejected with advice, and accepted after loading', async () => {
  // Other tests may have loaded it.
  vi.resetModules();
  const { loadedSentences, loadSentences } = await import('../src/locales/sentences.js');
  expect(() => loadedSentences('kk')).toThrow(
    'The words of "kk" are not loaded. Await loadWords("kk") first.',
  );
  const sentences = await loadSentences('kk');
  expect(loadedSentences('kk')).toBe(sentences);
});

test('an unknown language is rejected with the list of languages', async () => {
  await expect(loadWords('xx' as Language)).rejects.toThrow(
    new RangeError(`Unknown language "xx". Languages: ${languages.join(', ')}.`),
  );
});
