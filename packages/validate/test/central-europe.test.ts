import { describe, expect, test } from 'vitest';
import { createDecoder } from '../src/input/decode.js';
import { guessEncoding } from '../src/input/guess-encoding.js';
import type { Encoding } from '../src/input/sniff.js';
import { fixed } from './rewrite.js';

function encoded(text: string, encoding: Encoding): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte): [string, number] => {
      const decoder = createDecoder(encoding);
      return [decoder.push(Uint8Array.of(byte)) + decoder.end(), byte];
    }),
  );
  return Uint8Array.from([...text].map((one) => bytes.get(one) ?? 0x3f));
}

const central: readonly (readonly [string, string, readonly Encoding[]])[] = [
  ['Polish', 'wolność związków, państwo, się, źródło', ['windows-1250', 'iso-8859-2']],
  ['Czech', 'svoboda sdružovat se, odborů, řádně, česká', ['windows-1250', 'iso-8859-2']],
];

const western: readonly (readonly [string, string])[] = [
  ['French', 'la première règle où être, août, œuvre'],
  ['Spanish', 'año de la enseñanza en España'],
  ['Portuguese', 'não há ratificações em São Tomé'],
  ['Norwegian', 'før miljø på Færøyene'],
  ['Italian', 'così perciò libertà più'],
  ['a sign of money', 'fee £20 © 2020, 30° N'],
];

describe('the code pages of Central Europe', () => {
  for (const [name, text, encodings] of central) {
    test.each(encodings)(`${name} is told from Western Europe, in %s`, (encoding) => {
      expect(guessEncoding(encoded(text, encoding))).toEqual({ encoding });
    });
  }

  test('Hungarian, which both pages write alike, is read', () => {
    const bytes = encoded('megerősítő nőkről', 'iso-8859-2');
    expect(createDecoder(guessEncoding(bytes).encoding).push(bytes)).toBe('megerősítő nőkről');
  });

  test.each(western)('%s stays windows-1252', (_, text) => {
    expect(guessEncoding(encoded(text, 'windows-1252'))).toEqual({ encoding: 'windows-1252' });
  });

  test('no copy is written where the letters may be those of either', async () => {
    const text = 'country;instrument;registered;note\nROU;C087;28.05.1957;ocupării, sindicală\n';
    expect((await fixed(encoded(text, 'iso-8859-2'))).copy).toBe('');
  });
});
