import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Made, type MadeRow, madeReference, type Visible } from './made-rows.js';

/** How the same rows are written. Each row is one line in all of them. */
export const madeFormats = ['csv', 'ndjson', 'json'] as const;
export type MadeFormat = (typeof madeFormats)[number];

/** What was written. */
export interface MadeFiles {
  readonly rows: number;
  /** The numbers of the rows with a fault, from 1, by who can see it. */
  readonly bad: Readonly<Record<Visible, readonly number[]>>;
  readonly bytes: Readonly<Record<MadeFormat, number>>;
  readonly path: (format: MadeFormat) => string;
  /** JSON of the records to compare with. */
  readonly reference: string;
}

/** What a format writes before, between and after the rows, and the line of the first row. */
const frames: Readonly<Record<MadeFormat, Frame>> = {
  csv: {
    before: 'country,instrument,registered,inForce,status,note\n',
    between: '\n',
    after: '\n',
    firstLine: 2,
    write: (row) => csvLine(row),
  },
  ndjson: { before: '', between: '\n', after: '\n', firstLine: 1, write: JSON.stringify },
  json: { before: '[\n', between: ',\n', after: '\n]\n', firstLine: 2, write: JSON.stringify },
};

interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly firstLine: number;
  readonly write: (row: MadeRow) => string;
}

/** The number of the row that stands on a line. */
export function rowOnLine(format: MadeFormat, line: number): number {
  return line - frames[format].firstLine + 1;
}

/**
 * Writes rows in a folder as `table.csv`, `table.ndjson` and `table.json`, and beside them
 * `reference.json`: the records with which they agree.
 *
 * @param rows In any number: they are not kept.
 */
export function writeMadeFiles(
  folder: string,
  rows: Iterable<Made>,
  formats: readonly MadeFormat[] = madeFormats,
): MadeFiles {
  const path = (format: MadeFormat) => join(folder, `table.${format}`);
  const outputs = formats.map((format) => ({ format, output: openOutput(path(format)) }));
  const bad: Record<Visible, number[]> = { schema: [], sense: [] };
  const ours: MadeRow[] = [];
  let count = 0;
  for (const { meant, written, fault } of rows) {
    count++;
    if (fault) bad[fault].push(count);
    if (meant.country === 'KAZ') ours.push(meant);
    for (const { format, output } of outputs) {
      const { before, between, write } = frames[format];
      output.write(`${count === 1 ? before : between}${write(written)}`);
    }
  }
  const bytes = { csv: 0, ndjson: 0, json: 0 };
  for (const { format, output } of outputs) bytes[format] = output.end(frames[format].after);
  const reference = join(folder, 'reference.json');
  writeFileSync(reference, JSON.stringify(madeReference(ours)));
  return { rows: count, bad, bytes, path, reference };
}

/** No value holds a comma, a quote or a line break. */
function csvLine(row: MadeRow): string {
  const { country, instrument = '', registered, inForce = '', status, note } = row;
  return `${country},${instrument},${registered},${inForce},${status},${note}`;
}

interface Output {
  readonly write: (text: string) => void;
  /** Writes the last text, and tells how many bytes were written. */
  readonly end: (text: string) => number;
}

function openOutput(path: string): Output {
  const file = openSync(path, 'w');
  let waiting = '';
  let bytes = 0;
  const flush = () => {
    bytes += writeSync(file, waiting);
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length > 1 << 20) flush();
    },
    end: (text) => {
      waiting += text;
      flush();
      closeSync(file);
      return bytes;
    },
  };
}
