import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bumpOf, isEnough } from '../release/bump.js';
import { isOnThisMachine } from '../release/loopback.js';
import { passedFor, runSteps } from '../release/progress.js';
import { type Step, steps } from '../release/steps.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the tests come first, then the packages, then what consumers do', () => {
  expect(steps.map(({ name }) => name)).toEqual([
    'tests',
    'packages',
    'consumers',
    'registry',
    'long',
  ]);
});

describe('a release', () => {
  const named = (name: string): Step => ({ name, what: name, run: ['true'] });
  const three = ['one', 'two', 'three'].map(named);
  const ran: string[] = [];
  const failing = (name: string) => (step: Step) => {
    ran.push(step.name);
    return step.name !== name;
  };
  const runs = (commit: string, fails: string) => {
    ran.length = 0;
    const failed = runSteps(three, commit, folder, failing(fails));
    return { ran: [...ran], failed: failed?.name };
  };

  test('stops at the first failure, continues there, and begins anew for another commit', () => {
    expect(runs('a', 'two')).toEqual({ ran: ['one', 'two'], failed: 'two' });
    expect(passedFor('a', folder)).toEqual(['one']);
    expect(runs('a', '')).toEqual({ ran: ['two', 'three'], failed: undefined });
    expect(runs('a', '')).toEqual({ ran: [], failed: undefined });
    expect(runs('b', 'one')).toEqual({ ran: ['one'], failed: 'one' });
  });
});

test.each([
  ['0.1.0', '0.1.1', 'patch', true],
  ['0.1.0', '0.1.1', 'minor', false],
  ['0.1.0', '0.2.0', 'major', true],
  ['1.1.0', '1.2.0', 'major', false],
  ['1.1.0', '2.0.0', 'major', true],
  ['1.1.0', '1.1.1', 'none', true],
] as const)('%s → %s for a %s change of the data: %s', (before, after, needed, expected) => {
  expect(isEnough(before, after, needed)).toBe(expected);
});

test('the same version is no new one', () => expect(bumpOf('1.0.0', '1.0.0')).toBe('none'));

test.each([
  ['http://127.0.0.1:4873/', true],
  ['http://localhost:4873', true],
  ['http://[::1]:4873', true],
  ['https://registry.example.org/', false],
  ['https://127.0.0.1.example.org/', false],
  ['https://localhost.example.org/', false],
])('a rehearsal may publish to %s: %s', (address, expected) => {
  expect(isOnThisMachine(address)).toBe(expected);
});
