import { describe, expect, test } from 'vitest';
import { capture } from './capture.js';

describe('cite', () => {
  test.each<[args: readonly string[], expected: RegExp]>([
    [
      ['C087', 'registered'],
      /^Kazakhstan, Convention No\. 87 \(Freedom of .+\), registration of the ratification with the ILO: 2000-12-13\.\n.*the value is computed from it\./,
    ],
    [
      ['87', 'registered', '--lang', 'ru'],
      /^Казахстан, Конвенция № 87 \(.+\), регистрация ратификации в МОТ: 2000-12-13\.\n/,
    ],
    [
      ['C155', 'category'],
      /^Convention No\. 155 \(.+\), class: technical, fundamental from 2022-06-1\d\.\n/,
    ],
    [['laws/Z990000029_', 'number', '--format', 'bibtex'], /^@misc\{adilet-/],
    [['laws/Z990000029_', 'number', '--format', 'ris'], /^TY {2}- ELEC/],
    [['C087'], /national law of[\s\S]*\n\nKazakhstan, Convention No\. 87 \(.+\), registration of/],
  ])('%j', async (args, expected) => {
    const { exit, out } = await capture(['cite', ...args]);
    expect(exit).toBe(0);
    expect(out).toMatch(expected);
  });

  test.each<[args: readonly string[], message: RegExp]>([
    [['C087', 'registred'], /no evidence for "registred"\. Did you mean registered\?/],
    [['enbek-2015', 'title'], /is a source, which has no evidence of its own/],
    [['C999'], /There is no record "C999"/],
    [['C087', 'registered', '--format', 'bibtext'], /Did you mean bibtex\?/],
  ])('%j is a mistake', async (args, message) => {
    const { exit, out, err } = await capture(['cite', ...args]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(message);
  });
});
