import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { createDecoder } from '../src/input/decode.js';

const byte = fc.oneof(
  fc.nat(255),
  fc.constantFrom(0x41, 0x80, 0xbf, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0xef, 0xbb, 0xbf),
);

test('bytes give the same text if they are cut anywhere, valid or not', () => {
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 24 }), fc.array(fc.nat(24)), (bytes, cuts) => {
      const whole = Uint8Array.from(bytes);
      const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length];
      const sorted = places.toSorted((one, other) => one - other);
      const decoder = createDecoder('utf-8');
      const pieces = sorted.slice(1).map((end, at) => {
        // Some streams reuse their buffer for each piece.
        const piece = Buffer.from(whole.slice(sorted[at], end));
        const text = decoder.push(piece);
        piece.fill(0);
        return text;
      });
      expect(pieces.join('') + decoder.end()).toBe(new TextDecoder().decode(whole));
    }),
    { numRuns: runs(3000) },
  );
});
