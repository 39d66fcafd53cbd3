import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../src/child.js';
import type { MadeFormat } from './made-files.js';
import { allRounds } from './our-subjects.js';
import { rowJsonSchema, rowRules, tableJsonSchema, tableSchema } from './row-schema.js';
import { printedSeen, type Seen, type Subject } from './subject.js';
import { timedProgram } from './timed-program.js';

/** Packages of others that check or read a table together. */
export interface PeerSet {
  readonly name: string;
  /** What npm installs. */
  readonly specs: readonly string[];
  /** What must be done once before. */
  readonly prepare?: (folder: string) => Promise<unknown>;
  /** @param folder One that has the packages installed. */
  readonly subjects: (folder: string) => readonly Subject[];
}

/** Rounds of what takes several times as long as ours. */
const fewRounds = 3;

const zodRow = `import * as z from 'zod';
  const { countries, instrument, date, statuses } = ${JSON.stringify(rowRules)};
  const day = z.string().regex(new RegExp(date));
  const Row = z.strictObject({
    country: z.enum(countries),
    instrument: z.string().regex(new RegExp(instrument)),
    registered: day,
    inForce: z.union([z.literal(''), day]),
    status: z.enum(statuses),
    note: z.string(),
  });
  const check = (row) => {
    count++;
    if (!Row.safeParse(row).success) bad.push(count);
  };`;

const schemaAlone = 'a list of instruments, dates compared, duplicates, our records';

/** The peers that npm offers, at the versions that the figures were taken with. */
export const peerSets: readonly PeerSet[] = [
  {
    name: 'csv-parse',
    specs: ['csv-parse@7.0.3', 'zod@4.6.7'],
    subjects: (folder) => [
      program(folder, 'csv-parse', 'csv', {
        job: 'read',
        setUp: `import { parse } from 'csv-parse';`,
        work: `for await (const row of open('utf8').pipe(parse({ relax_column_count: true }))) count += row.length > 0;
          count -= 1;`,
      }),
      program(folder, 'csv-parse + zod', 'csv', {
        setUp: `import { parse } from 'csv-parse';\n${zodRow}`,
        work: `for await (const row of open('utf8').pipe(parse({ columns: true }))) check(row);`,
        without: `${schemaAlone}, columns, reading on after a broken quote`,
      }),
    ],
  },
  {
    name: 'papaparse',
    specs: ['papaparse@5.7.1', 'zod@4.6.7'],
    subjects: (folder) => [
      program(folder, 'papaparse', 'csv', {
        job: 'read',
        setUp: `import papa from 'papaparse';`,
        work: `await new Promise((complete, error) =>
            papa.parse(open('utf8'), { skipEmptyLines: true, chunk: ({ data }) => { count += data.length; }, complete, error }));
          count -= 1;`,
      }),
      program(folder, 'papaparse + zod', 'csv', {
        setUp: `import papa from 'papaparse';\n${zodRow}`,
        work: `await new Promise((complete, error) =>
          papa.parse(open('utf8'), { header: true, skipEmptyLines: true, chunk: ({ data }) => data.forEach(check), complete, error }));`,
        without: `${schemaAlone}, lines and columns`,
      }),
    ],
  },
  {
    name: 'tableschema',
    specs: ['tableschema@1.12.6'],
    subjects: (folder) => [
      program(folder, 'tableschema', 'csv', {
        rounds: fewRounds,
        setUp: `import tableschema from 'tableschema';
          const schema = ${JSON.stringify(tableSchema)};`,
        work: `const table = await tableschema.Table.load(process.argv[2], { schema });
          for await (const row of await table.iter({ forceCast: true, stream: true })) {
            count++;
            if (row instanceof Error) bad.push(row.rowNumber - 1);
          }`,
        without: `${schemaAlone}, columns of the line`,
      }),
    ],
  },
  {
    name: 'ajv',
    specs: ['ajv@8.20.0'],
    prepare: writeStandalone,
    subjects: (folder) => {
      const setUp = `import check from './check-row.cjs';`;
      const without = `${schemaAlone}, lines and columns, values that are not right JSON`;
      return [
        program(folder, 'ajv standalone, line by line', 'ndjson', {
          setUp,
          work: `let begun = '';
            for await (const chunk of open('utf8')) {
              const lines = (begun + chunk).split('\\n');
              begun = lines.pop();
              for (const line of lines) {
                count++;
                if (!check(JSON.parse(line))) bad.push(count);
              }
            }`,
          without,
        }),
        program(folder, 'ajv standalone, all at once', 'json', {
          setUp,
          work: `for (const row of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
              count++;
              if (!check(row)) bad.push(count);
            }`,
          without: `${without}; holds the whole file`,
        }),
      ];
    },
  },
  {
    name: 'ajv-cli',
    specs: ['ajv-cli@5.0.0'],
    subjects: (folder) => {
      writeFileSync(join(folder, 'schema.json'), JSON.stringify(tableJsonSchema));
      const command = 'node_modules/ajv-cli/dist/index.js';
      const options = ['--all-errors', '--errors=text'];
      return [
        {
          name: 'ajv-cli',
          format: 'json',
          job: 'check',
          folder,
          args: (files) => [
            ...[command, 'validate', '-s', 'schema.json', ...options],
            ...['-d', files.path('json')],
          ],
          expected: [0, 1],
          rounds: allRounds,
          seen: ({ stderr }) => numbered(stderr.matchAll(/\bdata\/(\d+)/g), 1),
          sees: ['schema'],
          without: `${schemaAlone}, lines and columns; holds the whole file`,
        },
      ];
    },
  },
  {
    name: '@jirutka/ajv-cli',
    specs: ['@jirutka/ajv-cli@6.0.0'],
    subjects: (folder) => {
      writeFileSync(join(folder, 'schema.json'), JSON.stringify(tableJsonSchema));
      const command = 'node_modules/@jirutka/ajv-cli/lib/main.js';
      return [
        {
          name: '@jirutka/ajv-cli',
          format: 'json',
          job: 'check',
          folder,
          args: (files) => [
            ...[command, 'validate', '-s', 'schema.json', '--all-errors', '--errors=line'],
            files.path('json'),
          ],
          expected: [0, 1],
          rounds: fewRounds,
          // The bracket stands on the first line.
          seen: ({ stdout, stderr }) =>
            numbered((stdout + stderr).matchAll(/\.json:(\d+):\d+ - /g), -1),
          sees: ['schema'],
          without: `${schemaAlone}; holds the whole file`,
        },
      ];
    },
  },
];

interface ProgramText {
  readonly job?: 'read';
  readonly rounds?: number;
  readonly setUp: string;
  readonly work: string;
  readonly without?: string;
}

function program(
  folder: string,
  name: string,
  format: MadeFormat,
  { job, rounds = allRounds, setUp, work, without = '' }: ProgramText,
): Subject {
  const file = `${job ?? 'check'}-${format}.mjs`;
  writeFileSync(join(folder, file), timedProgram(setUp, work));
  const common = { name, format, folder, rounds, seen: printedSeen };
  const args: Subject['args'] = (files) => [file, files.path(format)];
  return job === 'read'
    ? { ...common, job, args }
    : { ...common, job: 'check', args, sees: ['schema'], without };
}

/** The code of the check is written once, as a page or a server would ship it. */
async function writeStandalone(folder: string): Promise<void> {
  const program = `
    const { writeFileSync } = require('node:fs');
    const { Ajv } = require('ajv');
    const { default: standalone } = require('ajv/dist/standalone');
    const ajv = new Ajv({ code: { source: true } });
    writeFileSync('check-row.cjs', standalone(ajv, ajv.compile(${JSON.stringify(rowJsonSchema)})));
  `;
  writeFileSync(join(folder, 'standalone.cjs'), program);
  await outputOf(process.execPath, ['standalone.cjs'], folder);
}

/** The rows that are named in a report, each once. */
function numbered(found: Iterable<RegExpExecArray>, offset: number): Seen {
  const rows = new Set([...found].map(([, number]) => Number(number) + offset));
  return { bad: [...rows].sort((one, other) => one - other) };
}
