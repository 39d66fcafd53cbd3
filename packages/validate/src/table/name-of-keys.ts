import { countries } from '@ilo-kz/data';
import { createCountryReader } from '../cells/countries.js';
import { readInstrument } from '../cells/instruments.js';

/** What the column of the keys of records is called: what most of the keys are. */
export function nameOfKeys(keys: readonly string[]): 'instrument' | 'country' | 'key' {
  const read = createCountryReader(countries);
  const most = (is: (key: string) => boolean): boolean =>
    keys.filter((key) => is(key)).length * 2 > keys.length;
  if (most((key) => readInstrument(key).kind === 'read')) return 'instrument';
  return most((key) => read.read(key) !== undefined) ? 'country' : 'key';
}
