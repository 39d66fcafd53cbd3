import { describe, test } from 'vitest';
import { expectLinear, repeated } from './repeated.js';

describe('linear over long texts', () => {
  test.each(repeated)('%j again and again', (piece) => expectLinear(piece, 8_000));
});
