import { describe, expect, test } from 'vitest';
import { capture } from './capture.js';

describe('open', () => {
  test.each<[args: readonly string[], page: RegExp]>([
    [['87'], /^https:\/\/adilet\.zan\.kz\/(?:rus|kaz)\/docs\/Z990000029_$/],
    [['normlex-C039'], /^http:\S*INSTRUMENT_ID:312184/],
    [['ratifications/C087'], /^https:\/\/adilet\.zan\.kz\/(?:rus|kaz)\/docs\/Z990000029_$/],
    [['C087'], /^https:\/\/adilet\.zan\.kz\/(?:rus|kaz)\/docs\/Z990000029_$/],
    [['laws/Z990000029_', '--json'], /"page": "https:\/\/adilet\.zan\.kz/],
  ])('%j prints the address', async (args, page) => {
    const { exit, out } = await capture(['open', ...args]);
    expect(exit).toBe(0);
    expect(out.trim()).toMatch(page);
  });

  test.each<[args: readonly string[], message: RegExp]>([
    [['instruments/C087'], /No official page about C087 is recorded\. ilo-kz show/],
    [['KAZ'], /No official page about KAZ is recorded/],
    [['C999'], /There is no record "C999"/],
  ])('%j is a mistake', async (args, message) => {
    const { exit, out, err } = await capture(['open', ...args]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(message);
  });
});
