import { instruments } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { languages } from '../src/print/say.js';
import { capture } from './capture.js';
import { asJson, wordy } from './runs.js';

const runs = languages.flatMap((lang) => some(wordy, 5).map((args) => [...args, '--lang', lang]));

test.each(runs)('%s %s %s %s %s %s fits into 100 columns, without colours', async (...args) => {
  const { exit, out, err } = await capture(args);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).not.toBe('');
  expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  expect(out).not.toContain('\u001b[');
  expect(out).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
});

test.each(some(asJson, 12))('%s %s %s %s %s %s --json prints JSON', async (...args) => {
  const { exit, out } = await capture([...args, '--json']);
  expect(exit).toBe(0);
  expect(() => JSON.parse(out)).not.toThrow();
});

describe('titles', () => {
  test('have their language as a mark if it is not the requested one', async () => {
    const { out } = await capture(['compare', 'KAZ', '--lang', 'kk']);
    const line = (code: string) => out.split('\n').find((one) => one.startsWith(code));
    for (const { code, title } of instruments.filter((one) => line(one.code) !== undefined)) {
      expect(line(code)?.includes('[en]')).toBe(title.kk === undefined);
    }
    expect((await capture(['compare', 'KAZ'])).out).not.toContain('[en]');
  });
});
