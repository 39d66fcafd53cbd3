import { expect, test } from 'vitest';
import { quoted } from '../src/did-you-mean.js';
import { evidence, status } from '../src/index.js';
import { search } from '../src/search/index.js';

const long = 'x'.repeat(100_000);

test.each([
  ['a long word', long, ''],
  ['a long word beside others', `forced ${long} labour`, 'forced labour'],
  ['a word many times', 'labour '.repeat(10_000), 'labour'],
])('a search finds no more, and takes no more memory, with %s', (_, text, same) => {
  expect(search(text)).toEqual(search(same));
});

test('a message quotes the beginning of a value', () => {
  expect(quoted(long)).toBe(`"${'x'.repeat(79)}…"`);
  expect(quoted({ long }).length).toBeLessThan(100);
  expect(quoted('short')).toBe('"short"');
});

test.each([
  ['an instrument', () => status(long as 'C087', { on: '2000-01-01' })],
  ['a date', () => status('C087', { on: long as '2000' })],
  ['a field', () => evidence({} as never, long as never)],
])('an error about %s is short', (_, ask) => {
  expect(ask).toThrow(/^.{1,1000}$/s);
});
