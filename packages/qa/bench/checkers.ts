import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ratification from '@ilo-kz/json-schema/schema/draft-07/ratification.json' with {
  type: 'json',
};
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { type Format, madeReference, statesOf, type Visible } from './made-rows.js';
import type { Setting, Version } from './setting.js';

/** A program that reads or checks a table. */
export interface Checker {
  readonly file: string;
  /** The faults that it can see. */
  readonly sees: readonly Visible[];
}

/** What npm must bring; zod and ajv come with our own packages. */
export const peerSpecs: readonly string[] = ['papaparse@5.7.1'];

const { InstrumentCode, PartialDate, RatificationStatus } = ratification.definitions;

/** JSON Schema of one row: the published parts, and the States as an enumeration. */
const rowSchema = (states: readonly string[]) => ({
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
});

/** The same for zod, where an empty cell is an empty text. */
const zodRow = `
import * as z from 'zod';
const { properties } = JSON.parse(readFileSync('row.json', 'utf8'));
const text = ({ pattern }) => z.string().regex(new RegExp(pattern));
const Row = z.strictObject({
  country: z.enum(properties.country.enum),
  instrument: text(properties.instrument),
  registered: text(properties.registered),
  inForce: z.union([z.literal(''), text(properties.inForce)]),
  status: z.enum(properties.status.enum),
  note: z.string(),
});
const check = (row) => Row.safeParse(row).success;`;

const ajvRow = `import check from './check-row.cjs';`;

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

/** Ours, with the records to which the made-up rows belong. */
const validating = (library: string) => `
import { validate } from ${JSON.stringify(library)};
const reference = JSON.parse(readFileSync('reference.json', 'utf8'));
const validation = validate(createReadStream(file), { reference, compare: false, path: file });
const { error, warning } = (await validation.report()).totals.bySeverity;
bad = error + warning;`;

/** A program that counts bad rows, and the CPU beyond its start and its imports. */
const program = (check: string, work: string) => `
import { createReadStream, readFileSync } from 'node:fs';
const file = process.argv[2];
const open = () => createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 });
${check}
let bad = 0;
const row = (value) => {
  if (!check(value)) bad++;
};
const start = process.cpuUsage();
${work}
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ bad, workMs: (user + system) / 1000 }));`;

/** Who reads and checks. */
interface Checkers {
  readonly ours: Checker;
  /** Other versions of ours. */
  readonly others: readonly Checker[];
  /** Our reader alone. */
  readonly reader: Checker;
  /** With the schema of a row: no list of instruments, no comparison of dates, no columns. */
  readonly peers: Readonly<Record<Format, Checker>>;
}

/** Writes the programs, and what they need. */
export function writeCheckers({ folder, rows, ours, others }: Setting): Checkers {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const schema = rowSchema(statesOf(rows));
  const ajv = new Ajv({ code: { source: true } });
  write('check-row.cjs', standalone.default(ajv, ajv.compile(schema)));
  write('row.json', JSON.stringify(schema));
  write('reference.json', JSON.stringify(madeReference(rows)));
  const checker = (file: string, sees: readonly Visible[], check: string, work: string) => {
    write(file, program(check, work));
    return { file, sees };
  };
  const version = (file: string, { library }: Version) =>
    checker(file, ['schema', 'sense'], '', validating(library));
  const peer = (format: Format, check: string) =>
    checker(`${format}.mjs`, ['schema'], check, readers[format]);
  return {
    ours: version('ours.mjs', ours),
    others: others.map((other, at) => version(`other-${at}.mjs`, other)),
    reader: checker('reader.mjs', [], '', reading),
    peers: { csv: peer('csv', zodRow), ndjson: peer('ndjson', ajvRow), json: peer('json', ajvRow) },
  };
}
