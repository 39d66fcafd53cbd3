import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../src/child.js';
import { csvTable } from './csv-table.js';
import { median, readings } from './readings.js';

/** How long each way to go through the table takes, as a multiple of reading it with our reader. */
export interface CsvTimes {
  readonly validation: number;
  /** By the name of the package. */
  readonly peers: ReadonlyMap<string, number>;
  /** What was measured, in words. */
  readonly note: string;
}

const rows = 200_000;
const badInHundred = 1;
const seed = 20_240_607;

/** Every program prints its milliseconds, loading not counted, and what it saw. */
const timed = (setUp: string, work: string): string => `
import { createReadStream, readFileSync } from 'node:fs';
${setUp}
const open = (encoding) => createReadStream('table.csv', { encoding, highWaterMark: 1 << 18 });
let seen = 0;
const start = performance.now();
${work}
process.stdout.write(JSON.stringify({ ms: performance.now() - start, seen }));
`;

const reader = timed(
  `import { createCsvReader } from '@ilo-kz/validate';`,
  `const reader = createCsvReader(',');
  for await (const chunk of open('utf8')) seen += reader.push(chunk).length;
  seen += reader.end().length;`,
);

const validation = timed(
  `import { validate } from '@ilo-kz/validate';
  const reference = JSON.parse(readFileSync('reference.json', 'utf8'));`,
  `const outcome = await validate(open(), { reference }).report();
  const { error, warning } = outcome.totals.bySeverity;
  seen = error + warning;`,
);

const peerPrograms: Readonly<Record<string, string>> = {
  'csv-parse': timed(
    `import { parse } from 'csv-parse';`,
    `for await (const row of open('utf8').pipe(parse({ relax_column_count: true }))) seen += row.length > 0;`,
  ),
  papaparse: timed(
    `import papa from 'papaparse';`,
    `await new Promise((complete, error) =>
      papa.parse(open('utf8'), { chunk: ({ data }) => { seen += data.length; }, complete, error }));`,
  ),
};

/** The lines that the validator finds fault with; not timed. */
const badLines = `
import { readFileSync } from 'node:fs';
import { validate } from '@ilo-kz/validate';
const reference = JSON.parse(readFileSync('reference.json', 'utf8'));
const lines = new Set();
let findings = 0;
for await (const { severity, line } of validate(readFileSync('table.csv'), { reference }).findings) {
  if (severity === 'info') continue;
  lines.add(line);
  findings++;
}
process.stdout.write(JSON.stringify({ lines: [...lines], findings }));
`;

/**
 * Measures validation of a CSV table of which one row in a hundred has a fault, beside reading it.
 *
 * @param ours Folder that has our packages installed.
 * @param peers Folders that have others installed, by package.
 * @throws Error where the validator finds other rows wrong than those that were spoilt.
 */
export async function csvTimes(
  ours: string,
  peers: ReadonlyMap<string, string>,
  rounds: number,
): Promise<CsvTimes> {
  const table = csvTable(rows, badInHundred, seed);
  const place = (folder: string, name: string, program: string): Subject => {
    writeFileSync(join(folder, 'table.csv'), table.text);
    writeFileSync(join(folder, 'reference.json'), JSON.stringify(table.reference));
    writeFileSync(join(folder, `${name}.mjs`), program);
    return { folder, name };
  };
  const check = place(ours, 'bad-lines', badLines);
  const found = JSON.parse(await outputOf(process.execPath, [`${check.name}.mjs`], ours)) as {
    readonly lines: readonly number[];
    readonly findings: number;
  };
  if (String(found.lines.toSorted((one, other) => one - other)) !== String(table.badLines)) {
    throw new Error('The validator finds fault with other rows than those that were spoilt.');
  }
  const read = place(ours, 'read', reader);
  const validated = place(ours, 'validate', validation);
  const others = [...peers].flatMap(([name, folder]) => {
    const program = peerPrograms[name];
    return program === undefined ? [] : [place(folder, name, program)];
  });
  const expected = new Map([[validated, found.findings]]);
  const taken = await readings([read, validated, ...others], rounds, async (subject) => {
    const output = await outputOf(process.execPath, [`${subject.name}.mjs`], subject.folder);
    const { ms, seen } = JSON.parse(output) as { readonly ms: number; readonly seen: number };
    const should = expected.get(subject) ?? table.rows + 1;
    if (seen !== should) throw new Error(`${subject.name} saw ${seen} instead of ${should}.`);
    return ms;
  });
  const alone = median(taken.get(read));
  const ratio = (subject: Subject): number => median(taken.get(subject)) / alone;
  const inMs = (subject: Subject): string => `${median(taken.get(subject)).toFixed(0)} ms`;
  return {
    validation: ratio(validated),
    peers: new Map(others.map((subject) => [subject.name, ratio(subject)])),
    note: `${rows} rows, ${table.badLines.length} bad, all found: ${inMs(validated)} over ${inMs(read)}`,
  };
}

/** A program in the folder that has its package installed. */
interface Subject {
  readonly folder: string;
  readonly name: string;
}
