import { spansOf } from './csv-reader.js';
import type { CellSpan } from './csv-scan.js';
import type { Locator } from './locator.js';
import { rawOffset } from './position.js';
import type { SourceRecord } from './record.js';

/** A table has no pointers of its own: its records are counted, its values go by our names. */
export function createCsvLocator(delimiter: string): Locator {
  let seen: SourceRecord | undefined;
  let spans: readonly CellSpan[] = [];
  return {
    spansOf: (record) => {
      if (record.spans) return record.spans;
      // One record may have thousands of cells with findings.
      if (record !== seen) spans = spansOf(record, delimiter);
      seen = record;
      return spans;
    },
    offsetIn: rawOffset,
    pointer: ({ index }, value) => {
      if (index === 0) return '/header';
      return value?.field === undefined ? `/records/${index}` : `/records/${index}/${value.field}`;
    },
  };
}
