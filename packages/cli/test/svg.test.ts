import { meta } from '@ilo-kz/data/meta';
import { timelineSvg } from '@ilo-kz/picture';
import { named } from '@ilo-kz/picture/names';
import { timeline } from '@ilo-kz/query';
import { expect, test } from 'vitest';
import { capture } from './capture.js';

test('timeline --format svg is the picture of what is asked for', async () => {
  const { exit, out } = await capture(
    'timeline --format svg --from 2010 --to 2020 --collection laws --lang ru'.split(' '),
  );
  const asked = { from: '2010', to: '2020' };
  const found = named(timeline({ ...asked, collections: ['laws'] }), 'ru');
  expect(exit).toBe(0);
  expect(out.trim()).toBe(timelineSvg(found, { ...asked, lang: 'ru', records: meta }).trim());
});

test('without a collection the picture has no claims and no publications', async () => {
  const { out } = await capture(['timeline', '--format', 'svg']);
  expect(out).toContain('class="lane supervision"');
  expect(out).not.toMatch(/class="lane (claim|publication)"/);
});
