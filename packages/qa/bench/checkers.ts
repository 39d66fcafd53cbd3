import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ratification from '@ilo-kz/json-schema/schema/draft-07/ratification.json' with {
  type: 'json',
};
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { type Format, rowOnLine, states, type Visible } from './made-rows.js';

/** A program that checks a table. */
export interface Checker {
  readonly name: string;
  /** Arguments of Node: of its findings, so many of each kind are to be printed. */
  readonly args: (table: string, shown: number) => readonly string[];
  /** The rows that it finds fault with, from what it printed. */
  readonly badRows: (stdout: string, format: Format) => readonly number[];
  /** The faults that it can see. */
  readonly sees: readonly Visible[];
}

/** What npm must bring; zod and ajv come with our own packages. */
export const peerSpecs: readonly string[] = ['papaparse@5.7.1'];

/**
 * A command line of ours. There are more rows than States times instruments, so the same
 * ratification occurs more than once, and with other dates than in our records.
 */
export function commandLine(name: string, cli: string): Checker {
  const options = ['--against', 'nothing', '--rule', 'sense.duplicate=off', '--no-config'];
  return {
    name,
    args: (table, shown) => [
      ...[cli, 'validate', table, ...options, '--reporter', 'ndjson'],
      ...['--max-findings', String(shown)],
    ],
    badRows: (stdout, format) => {
      const lines = stdout.trimEnd().split('\n').slice(0, -1);
      const findings = lines.map((line) => JSON.parse(line) as { severity: string; line: number });
      const serious = findings.filter(({ severity }) => severity !== 'info');
      return serious.map(({ line }) => rowOnLine(format, line));
    },
    sees: ['schema', 'sense'],
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

/** Calls `row` with every row of the table `file`. */
const readers = {
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
} as const satisfies Readonly<Record<Format, string>>;

const opening = `
import { createReadStream, readFileSync } from 'node:fs';
const [, , file, shown] = process.argv;
const open = () => createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 });`;

const checking = `
let count = 0;
const bad = [];
const row = (value) => {
  count++;
  if (!check(value)) bad.push(count);
};`;

/**
 * Who checks the same files with the schema of a row: no list of instruments, no comparison of dates,
 * no lines and columns.
 *
 * @param folder One that has the packages installed.
 */
export function peers(folder: string): Readonly<Record<Format, Checker>> {
  const ajv = new Ajv({ code: { source: true } });
  const code = standalone.default(ajv, ajv.compile(rowSchema));
  writeFileSync(join(folder, 'check-row.cjs'), code);
  const peer = (name: string, format: Format, schema: string): Checker => {
    const program = [opening, schema, checking, readers[format], printing].join('\n');
    writeFileSync(join(folder, `check-${format}.mjs`), program);
    return {
      name,
      args: (table, shown) => [`check-${format}.mjs`, table, String(shown)],
      badRows: (stdout) => JSON.parse(stdout) as number[],
      sees: ['schema'],
    };
  };
  return {
    csv: peer('papaparse + zod', 'csv', zodRow),
    ndjson: peer('ajv standalone, line by line', 'ndjson', ajvRow),
    json: peer('ajv standalone on JSON.parse', 'json', ajvRow),
  };
}

const printing = 'console.log(JSON.stringify(bad.slice(0, Number(shown))));';

/** Reads a table in CSV with our reader, and does nothing with the rows. */
export function readingAlone(folder: string): Pick<Checker, 'args'> {
  const program = `${opening}
import { createCsvReader } from '@ilo-kz/validate';
const reader = createCsvReader(',');
let count = 0;
for await (const chunk of open()) count += reader.push(chunk).length;
console.log(count + reader.end().length);`;
  writeFileSync(join(folder, 'read.mjs'), program);
  return { args: (table) => ['read.mjs', table] };
}
