import { spansOf } from './csv-reader.js';
import type { Locator } from './locator.js';
import { rawOffset } from './position.js';

/** A table has no pointers of its own: its records are counted, its values go by our names. */
export function createCsvLocator(delimiter: string): Locator {
  return {
    spansOf: (record) => record.spans ?? spansOf(record, delimiter),
    offsetIn: rawOffset,
    pointer: ({ index }, value) => {
      if (index === 0) return '/header';
      return value?.field === undefined ? `/records/${index}` : `/records/${index}/${value.field}`;
    },
  };
}
