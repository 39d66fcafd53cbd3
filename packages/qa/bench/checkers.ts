import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ratification from '@ilo-kz/json-schema/schema/draft-07/ratification.json' with {
  type: 'json',
};
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { type Format, states, type Visible } from './made-rows.js';

/** A program that reads or checks a table. */
export interface Checker {
  /** Arguments of Node. */
  readonly args: (table: string) => readonly string[];
  /** The faults that it can see. */
  readonly sees: readonly Visible[];
  /** How many faults it saw, from what it printed. */
  readonly seen: (printed: string) => number;
}

/** What npm must bring; zod and ajv come with our own packages. */
export const peerSpecs: readonly string[] = ['papaparse@5.7.1'];

/**
 * A command line of ours. There are more rows than States times instruments, so the same
 * ratification occurs more than once, and with other dates than in our records.
 */
export function commandLine(cli: string): Checker {
  const options = '--against nothing --rule sense.duplicate=off --no-config --json'.split(' ');
  return {
    args: (table) => [cli, 'validate', table, ...options],
    sees: ['schema', 'sense'],
    seen: (printed) => JSON.parse(printed).totals.findings,
  };
}

const { InstrumentCode, PartialDate, RatificationStatus } = ratification.definitions;

/** JSON Schema of one row: the published parts, and the States as an enumeration. */
const rowSchema = {
  type: 'object',
  properties: {
    country: { type: 'string', enum: states },
    instrument: { type: 'string', pattern: InstrumentCode.pattern },
    registered: { type: 'string', pattern: PartialDate.pattern },
    inForce: { type: 'string', pattern: PartialDate.pattern },
    status: { type: 'string', enum: RatificationStatus.enum },
    note: { type: 'string' },
  },
  required: ['country', 'instrument', 'registered', 'status'],
  additionalProperties: false,
};

/** The same for zod, where an empty cell is an empty text. */
const zodRow = `
import * as z from 'zod';
const { country, instrument, registered, status } = ${JSON.stringify(rowSchema.properties)};
const day = z.string().regex(new RegExp(registered.pattern));
const Row = z.strictObject({
  country: z.enum(country.enum),
  instrument: z.string().regex(new RegExp(instrument.pattern)),
  registered: day,
  inForce: z.union([z.literal(''), day]),
  status: z.enum(status.enum),
  note: z.string(),
});
const check = (row) => Row.safeParse(row).success;`;

const ajvRow = `import check from './check-row.cjs';`;

const opening = `
import { createReadStream, readFileSync } from 'node:fs';
const file = process.argv[2];
const open = () => createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 });
let bad = 0;
const row = (value) => {
  if (!check(value)) bad++;
};`;

/** Calls `row` with every row. */
const readers: Readonly<Record<Format, string>> = {
  csv: `
import papa from 'papaparse';
await new Promise((complete, error) => papa.parse(open(), {
  header: true, skipEmptyLines: true, chunk: ({ data }) => data.forEach(row), complete, error,
}));`,
  ndjson: `
let begun = '';
for await (const chunk of open()) {
  const lines = (begun + chunk).split('\\n');
  begun = lines.pop();
  for (const line of lines) row(JSON.parse(line));
}`,
  json: `JSON.parse(readFileSync(file, 'utf8')).forEach(row);`,
};

/** Our reader of CSV; nothing is done with the rows. */
const reading = `
import { createCsvReader } from '@ilo-kz/validate';
const reader = createCsvReader(',');
for await (const chunk of open()) reader.push(chunk);
reader.end();`;

/**
 * Who checks the same files with the schema of a row: no list of instruments, no comparison of dates,
 * no lines and columns. And `reader`, our reader alone.
 *
 * @param folder One that has the packages installed.
 */
export function peers(folder: string): Readonly<Record<Format | 'reader', Checker>> {
  const ajv = new Ajv({ code: { source: true } });
  const code = standalone.default(ajv, ajv.compile(rowSchema));
  writeFileSync(join(folder, 'check-row.cjs'), code);
  const program = (name: string, sees: readonly Visible[], ...parts: string[]): Checker => {
    writeFileSync(join(folder, name), [opening, ...parts, 'console.log(bad);'].join('\n'));
    return { args: (table) => [name, table], sees, seen: Number };
  };
  return {
    csv: program('csv.mjs', ['schema'], zodRow, readers.csv),
    ndjson: program('ndjson.mjs', ['schema'], ajvRow, readers.ndjson),
    json: program('json.mjs', ['schema'], ajvRow, readers.json),
    reader: program('reader.mjs', [], reading),
  };
}
