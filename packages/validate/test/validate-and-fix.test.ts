import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  type AnyInput,
  type Language,
  type ValidateOptions,
  validate,
  validateAndFix,
} from '../src/index.js';
import { check } from './check.js';
import { fixed } from './rewrite.js';

async function run(input: AnyInput, options: ValidateOptions = {}) {
  const [copy, log]: [string[], string[]] = [[], []];
  const target = {
    copy: (text: string) => void copy.push(text),
    log: (text: string) => void log.push(text),
  };
  const result = await validateAndFix(input, options, target);
  return { ...result, copy: copy.join(''), log: log.join('') };
}

const table = 'country,instrument,registered\nKAZ,C87,13 Dec 2000\nKAZ,C098,2001-05-18\n';

describe('a corrected copy for any program', () => {
  test('is the one that the command line writes, with the same log', async () => {
    const { copy, log, end } = await fixed(table);
    expect(await run(table)).toMatchObject({ copy, log, fix: end });
    expect(copy).toContain('KAZ,C087,2000-12-13\n');
    expect(end).toMatchObject({ kind: 'fixed', changes: 2, records: 1 });
  });

  test('comes with the findings of the file as it is', async () => {
    const { outcome } = await run(table);
    const alone = await check(table);
    expect(outcome).toEqual({ ...alone, durationMs: expect.any(Number) });
  });

  test.each<[string, AnyInput, string]>([
    ['web pages', '<table><tr><th>instrument<tr><td>C87<tr><td>C98</table>', 'HTML'],
    ['a file that is cut off', gzipSync(table.repeat(99)).subarray(0, -9), 'damaged'],
  ])('is refused for %s, which are checked all the same', async (_, input, why) => {
    const { outcome, fix } = await run(input);
    expect(outcome).toMatchObject({ kind: 'report' });
    expect(fix).toMatchObject({ kind: 'refused', why: expect.stringContaining(why) });
  });

  test.each<[Language, RegExp]>([
    ['en', /can only be made of/],
    ['ru', /[а-я]{4}/],
    ['kk', /[әғқңөұүі]/],
  ])('is refused in words: %s', async (lang, words) => {
    const { fix } = await run('<table><tr><th>instrument<tr><td>C87</table>', { lang });
    expect(fix).toMatchObject({ kind: 'refused', why: expect.stringMatching(words) });
  });

  test('is not there if the run was stopped, or nothing could be read', async () => {
    const stop = new AbortController();
    async function* input(): AsyncGenerator<string> {
      yield table;
      stop.abort();
      yield table;
    }
    const stopped = await run(input(), { signal: stop.signal });
    expect(stopped.outcome).toMatchObject({ kind: 'report', partial: true });
    expect(stopped).not.toHaveProperty('fix');
    expect(await run('')).not.toHaveProperty('fix');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an object without log', { copy: () => undefined }],
  ])('needs a target: %s', async (_, target) => {
    await expect(validateAndFix(table, {}, target as never)).rejects.toThrow(RangeError);
  });

  test('takes what validate takes', async () => {
    const { outcome } = await run([{ instrument: 'C87' }]);
    const alone = await validate([{ instrument: 'C87' }]).report();
    expect(outcome).toEqual({ ...alone, durationMs: expect.any(Number) });
  });
});
