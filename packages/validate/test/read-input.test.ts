import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { readInput } from '../src/node/read-input.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-read-input-'));
const path = join(folder, 'long.bin');
const length = 8e6;
writeFileSync(path, Buffer.alloc(length));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([undefined, new AbortController().signal])(
  'pieces are released after reading, with signal %s',
  async (signal) => {
    const pieces: WeakRef<Uint8Array>[] = [];
    let read = 0;
    for await (const piece of readInput(path, { signal })) {
      pieces.push(new WeakRef(piece));
      read += piece.length;
      if (read < length) continue;
      // What a WeakRef was made of stays until the turn of the event loop ends.
      await setImmediate();
      collect();
      const kept = pieces.filter((one) => one.deref() !== undefined);
      expect(kept.length).toBeLessThan(pieces.length / 2);
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
