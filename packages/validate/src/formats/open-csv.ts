import { createCsvLocator } from './csv-locator.js';
import { createCsvReader } from './csv-reader.js';
import { detectDelimiter, statedDelimiter } from './delimiter.js';
import type { Locator } from './locator.js';
import { tellingLostCharacters } from './lost-characters.js';
import type { FormatNotice } from './notice.js';
import type { RecordReader } from './record.js';

/** A table of lines, ready to be read. */
export interface OpenedTable {
  readonly delimiter: string;
  readonly reader: RecordReader;
  readonly locator: Locator;
  readonly notices: readonly FormatNotice[];
  /** How much of the sample is an instruction and no part of the table. */
  readonly skipped: number;
}

/** Tells what stands between the cells of a text. */
export function openCsv(sample: string, options: { readonly delimiter?: string }): OpenedTable {
  const stated = options.delimiter === undefined ? statedDelimiter(sample) : undefined;
  const delimiter = options.delimiter ?? stated?.delimiter ?? detectDelimiter(sample);
  return {
    delimiter,
    reader: tellingLostCharacters(createCsvReader(delimiter, stated ? 2 : 1)),
    locator: createCsvLocator(delimiter),
    notices: stated ? [statedFirst(stated.delimiter, sample.slice(0, stated.length))] : [],
    skipped: stated?.length ?? 0,
  };
}

function statedFirst(delimiter: string, line: string): FormatNotice {
  const raw = line.trimEnd();
  return {
    kind: 'stated-delimiter',
    delimiter,
    record: { index: 0, line: 1, raw, cells: [raw] },
  };
}
