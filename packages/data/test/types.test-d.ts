import { expectTypeOf, test } from 'vitest';
import {
  type FundamentalCode,
  type InstrumentCode,
  type Ratification,
  type RatifiedCode,
  ratifications,
  type SourceId,
} from '../src/index.js';

test('ids are literal unions', () => {
  expectTypeOf<'C087'>().toExtend<InstrumentCode>();
  expectTypeOf<'C155'>().toExtend<FundamentalCode>();
  expectTypeOf<'enbek-2015'>().toExtend<SourceId>();
  expectTypeOf<string>().not.toExtend<InstrumentCode>();
  expectTypeOf<RatifiedCode>().toExtend<InstrumentCode>();
});

test('records are typed', () => {
  expectTypeOf(ratifications).toEqualTypeOf<readonly Ratification[]>();
  // @ts-expect-error a record is not a number
  const wrong: number = ratifications[0];
  expectTypeOf(wrong).toBeNumber();
});

test('lists and fields are readonly', () => {
  // @ts-expect-error the list is readonly
  ratifications.push;
  const [first] = ratifications;
  // @ts-expect-error the field is readonly
  if (first) first.registered = '2000';
});
