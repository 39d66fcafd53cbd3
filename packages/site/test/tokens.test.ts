import { readFileSync } from 'node:fs';
import { colors, laneColors } from '@ilo-kz/picture';
import { expect, test } from 'vitest';

const css = (name: string) =>
  readFileSync(new URL(`../src/design/${name}.css`, import.meta.url), 'utf8');
/** The light colours, which come first. */
const light = css('tokens').split('@media')[0] ?? '';
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+);`).exec(light)?.[1];

test('the colours of pictures that stand alone are the light tokens of the site', () => {
  expect(colors.page).toBe('#ffffff');
  expect([colors.band, colors.line, colors.strong, colors.soft]).toEqual(
    ['paper', 'line', 'ink', 'soft'].map(token),
  );
});

test.each(Object.entries(laneColors))(
  'the lane %s has the same colour in the page',
  (lane, color) => {
    const rules = css('charts').match(/[^{}]+\{[^{}]*\}/g) ?? [];
    const rule = rules.find((one) => one.includes(`.lane.${lane}`)) ?? '';
    const [, name = ''] = /--own: var\(--(\w+)\)/.exec(rule) ?? [];
    expect(token(name)).toBe(color);
  },
);
