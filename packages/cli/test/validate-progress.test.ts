import { expect, test } from 'vitest';
import { progressOn } from '../src/validate/progress.js';

const line = '\r\u001b[2K';

/** A terminal of 60 columns, and a fake clock. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  const clock = { time: 0 };
  const screen = { isTTY, columns: 60, write: (text: string) => written.push(text) };
  const display = progressOn(screen, 'en', 1000, () => clock.time);
  const state = (bytes: number) => ({ path: 'a.csv', bytes, findings: 3 });
  const at = (time: number, bytes: number) => {
    clock.time = time;
    display?.update(state(bytes));
  };
  return { written, display, at };
}

test('nothing is written to a pipe or a log', () => {
  expect(terminal(false).display).toBeUndefined();
});

test('a short run shows nothing', () => {
  const { written, display, at } = terminal(true);
  at(100, 500);
  at(499, 1000);
  display?.clear();
  expect(written).toEqual([]);
});

test('a long run updates one line at intervals, and clears it', () => {
  const { written, display, at } = terminal(true);
  at(600, 250);
  at(650, 300);
  at(1200, 500);
  display?.clear();
  expect(written).toHaveLength(3);
  expect(written[0]?.startsWith(line)).toBe(true);
  expect(written[0]).toContain('25 %');
  expect(written[1]).toMatch(/50 %.*3 findings/);
  expect(written[2]).toBe(line);
  for (const text of written) expect(text.replace(line, '').length).toBeLessThan(60);
});
