import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problemOfOutput } from '../src/node/outputs/output-error.js';
import { createOutputSet } from '../src/node/outputs/output-set.js';

const isWindows = process.platform === 'win32';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ilo-kz-outputs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const names = (): readonly string[] => readdirSync(folder).toSorted();

/** Writes texts as one set; returns the reason if it fails. */
async function write(
  texts: Readonly<Record<string, string>>,
  { inside = '', before = () => {} } = {},
): Promise<string | undefined> {
  const set = createOutputSet();
  try {
    for (const [name, text] of Object.entries(texts)) {
      const path = name.startsWith('/') ? name : at(name);
      const file = await set.create(path, inside === '' ? {} : { folder: at(inside) });
      file.write(text);
    }
    before();
    await set.commit();
    return undefined;
  } catch (error) {
    await set.discard();
    const problem = problemOfOutput(error);
    if (problem === undefined) throw error;
    return problem.why;
  }
}

describe('a set of outputs', () => {
  test('becomes visible as a whole, and leaves nothing else', async () => {
    writeFileSync(at('old'), 'old');
    let seen: readonly string[] = [];
    const before = (): void => {
      seen = [...names().filter((name) => !name.endsWith('.tmp')), read('old')];
    };
    expect(await write({ old: 'new', other: 'text' }, { before })).toBeUndefined();
    expect(seen).toEqual(['old', 'old']);
    expect(names()).toEqual(['old', 'other']);
    expect([read('old'), read('other')]).toEqual(['new', 'text']);
  });

  test('of which one cannot be renamed leaves everything as it was', async () => {
    writeFileSync(at('first'), 'old');
    const before = (): void => void mkdirSync(at('third'));
    const why = await write({ first: 'new', second: 'new', third: 'new' }, { before });
    expect(why).toBe('it is no longer a file');
    expect(names()).toEqual(['first', 'third']);
    expect(read('first')).toBe('old');
  });

  test('that is discarded leaves neither files nor the folder that was made for them', async () => {
    const set = createOutputSet();
    await set.makeFolder(at('a/b'));
    (await set.create(at('a/b/c'))).write('text');
    await set.discard();
    expect(names()).toEqual([]);
  });

  test('can give up one output', async () => {
    const set = createOutputSet();
    const [kept, given] = [await set.create(at('kept')), await set.create(at('given'))];
    kept.write('text');
    await set.drop(given);
    await set.commit();
    expect(names()).toEqual(['kept']);
  });

  test('has each file once, whatever names it has', async () => {
    writeFileSync(at('one'), 'old');
    linkSync(at('one'), at('hard'));
    symlinkSync('one', at('soft'));
    for (const other of ['hard', 'soft', './one']) {
      expect(await write({ one: 'a', [other]: 'b' })).toBe('another output is the same file');
    }
    expect(read('one')).toBe('old');
  });
});

describe('what is at the path', () => {
  test('a symbolic link stays, and its target is replaced or created', async () => {
    mkdirSync(at('real'));
    writeFileSync(at('real/old'), 'old');
    symlinkSync('real/old', at('link'));
    symlinkSync('real/new', at('dangling'));
    expect(await write({ link: 'one', dangling: 'two' })).toBeUndefined();
    expect(readlinkSync(at('link'))).toBe('real/old');
    expect([read('real/old'), read('real/new')]).toEqual(['one', 'two']);
    expect(names()).toEqual(['dangling', 'link', 'real']);
  });

  test.each<[string, () => void, RegExp]>([
    ['a directory', () => mkdirSync(at('x')), /directory/],
    ['a circle of links', () => symlinkSync('x', at('x')), /loop/],
    ['a file in a missing folder', () => symlinkSync('no/such', at('x')), /no such file/],
    ['a link out of the folder', () => symlinkSync('../outside', at('in/x')), /outside/],
  ])('%s is refused', async (name, prepare, why) => {
    mkdirSync(at('in'));
    prepare();
    const inside = name.includes('out of') ? 'in' : '';
    expect(await write({ [inside === '' ? 'x' : 'in/x']: 'text' }, { inside })).toMatch(why);
    expect(existsSync(at('outside'))).toBe(false);
  });

  test('the permissions of a replaced file stay', async () => {
    writeFileSync(at('private'), 'old');
    chmodSync(at('private'), 0o640);
    expect(await write({ private: 'new' })).toBeUndefined();
    expect(statSync(at('private')).mode & 0o777).toBe(isWindows ? 0o666 : 0o640);
  });

  test('a name may be as long as is allowed', async () => {
    const name = 'x'.repeat(255);
    expect(await write({ [name]: 'text' })).toBeUndefined();
    expect(names()).toEqual([name]);
  });

  test.skipIf(isWindows)('a device is written to and stays a device', async () => {
    expect(await write({ '/dev/null': 'text', file: 'text' })).toBeUndefined();
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(names()).toEqual(['file']);
  });

  test.skipIf(!existsSync('/dev/full'))('a full device fails the whole set', async () => {
    writeFileSync(at('file'), 'old');
    const why = await write({ file: 'new', '/dev/full': 'text' });
    expect(why).toBe('there is no space left');
    expect([names(), read('file')]).toEqual([['file'], 'old']);
  });

  test.skipIf(isWindows)(
    'a named pipe that nothing reads fails, and is not waited for',
    async () => {
      execFileSync('mkfifo', [at('pipe')]);
      expect(await write({ file: 'new', pipe: 'text' })).toBe('no program reads from it');
      expect(names()).toEqual(['pipe']);
      expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    },
  );
});

test('signals are handled until no temporary file is left, also of what is replaced', async () => {
  const left: (readonly string[])[] = [];
  const off = vi.spyOn(process, 'off').mockImplementation(function spied(
    this: NodeJS.Process,
    ...args
  ) {
    if (args[0] === 'SIGINT') left.push(names().filter((name) => name.startsWith('.ilo-kz-')));
    return process.removeListener(...args);
  });
  try {
    for (const name of ['a.csv', 'b.csv']) writeFileSync(at(name), 'old');
    expect(await write({ 'a.csv': 'new', 'b.csv': 'new' })).toBeUndefined();
  } finally {
    off.mockRestore();
  }
  // Without a listener a signal ends the process at once, in the middle of whatever it does.
  expect(left).toEqual([[]]);
  expect(names()).toEqual(['a.csv', 'b.csv']);
});
