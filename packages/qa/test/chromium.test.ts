import { expect, test } from 'vitest';
import { leftOutWithoutChromium } from '../src/chromium.js';

test('without Chromium one line says what is left out, and with it none', () => {
  const path = process.env.PATH;
  process.env.PATH = '';
  const line = leftOutWithoutChromium();
  process.env.PATH = path;
  expect(line).toMatch(/^No Chromium was found: .* left out.*\.$/);
  expect(leftOutWithoutChromium('/usr/bin/chromium')).toBeUndefined();
});
