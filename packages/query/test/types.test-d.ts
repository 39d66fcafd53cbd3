import type { Instrument, InstrumentCode, Ratification } from '@ilo-kz/data';
import { expectTypeOf, test } from 'vitest';
import { evidence, instrument, isInForce, ratification } from '../src/index.js';

test('the ratification of a ratified instrument is not undefined', () => {
  expectTypeOf(ratification('C087')).toEqualTypeOf<Ratification>();
});

test('the ratification of a code that is only known at run time may be undefined', () => {
  expectTypeOf(ratification('C087' as string)).toEqualTypeOf<Ratification | undefined>();
});

test('an unknown code does not compile', () => {
  // @ts-expect-error no such instrument
  ratification('C999');
  // @ts-expect-error no such instrument
  instrument('C87');
  // @ts-expect-error no such instrument
  isInForce('C087 ', { on: '2000' });
});

test('codes from a list compile', () => {
  const codes: readonly InstrumentCode[] = ['C087', 'C098'];
  expectTypeOf(codes.map((code) => instrument(code))).toEqualTypeOf<Instrument[]>();
});

test('an unknown field does not compile', () => {
  // @ts-expect-error a ratification has no such field
  evidence(ratification('C087'), 'ratified');
  // @ts-expect-error a history of instruments, not of ratifications
  evidence(ratification('C087'), 'category');
  evidence(instrument('C087'), 'category');
});
