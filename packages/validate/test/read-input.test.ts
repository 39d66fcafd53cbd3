import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { readInput } from '../src/node/read-input.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-read-input-'));
const path = join(folder, 'long.bin');
const length = 48e6;
writeFileSync(path, Buffer.alloc(length));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([undefined, new AbortController().signal])(
  'pieces are released after reading, with signal %s',
  async (signal) => {
    collect();
    const before = process.memoryUsage().arrayBuffers;
    let read = 0;
    for await (const piece of readInput(path, { signal })) {
      read += piece.length;
      if (read < length) continue;
      collect();
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(length / 2);
    }
    expect(read).toBe(length);
  },
);

test('an input that is ended by the signal ends without an error', async () => {
  const stop = new AbortController();
  let read = 0;
  for await (const piece of readInput(path, { signal: stop.signal })) {
    read += piece.length;
    stop.abort();
  }
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(length);
});
