import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeFormat } from './made-files.js';
import { printedSeen, type Subject } from './subject.js';
import { timedProgram } from './timed-program.js';

/** Rounds of a subject that is quick enough for all. */
export const allRounds = 7;

const checking = timedProgram(
  `import { validate } from '@ilo-kz/validate';
  const reference = JSON.parse(readFileSync(process.argv[3], 'utf8'));`,
  `const outcome = await validate(open(), { reference, path: process.argv[2] }).report();
  const { error, warning } = outcome.totals.bySeverity;
  count = error + warning;`,
);

const readingCsv = timedProgram(
  `import { createCsvReader } from '@ilo-kz/validate';`,
  `const reader = createCsvReader(',');
  for await (const chunk of open('utf8')) count += reader.push(chunk).length;
  count += reader.end().length - 1;`,
);

const parsingLines = timedProgram(
  '',
  `let begun = '';
  for await (const chunk of open('utf8')) {
    const lines = (begun + chunk).split('\\n');
    begun = lines.pop();
    for (const line of lines) count += typeof JSON.parse(line) === 'object';
  }`,
);

const parsingAll = timedProgram(
  '',
  `count = JSON.parse(readFileSync(process.argv[2], 'utf8')).length;`,
);

/** What the budgets of the three formats are measured over. */
const baselines: Readonly<Record<MadeFormat, readonly [name: string, program: string]>> = {
  csv: ['our CSV reader', readingCsv],
  ndjson: ['JSON.parse of each line', parsingLines],
  json: ['JSON.parse(readFileSync())', parsingAll],
};

/** Ours and what it is measured over, in one format. */
export interface OurSubjects {
  readonly baseline: Subject;
  readonly check: Subject;
}

/** @param folder One that has our packages installed. */
export function ourSubjects(folder: string, format: MadeFormat): OurSubjects {
  const [name, program] = baselines[format];
  const common = { format, folder, rounds: allRounds, seen: printedSeen };
  const place = (file: string, text: string): string => {
    writeFileSync(join(folder, file), text);
    return file;
  };
  const baselineFile = place(`baseline-${format}.mjs`, program);
  const checkFile = place(`check-${format}.mjs`, checking);
  return {
    baseline: {
      ...common,
      name,
      job: 'baseline',
      args: (files) => [baselineFile, files.path(format)],
    },
    check: {
      ...common,
      name: '@ilo-kz/validate',
      job: 'check',
      args: (files) => [checkFile, files.path(format), files.reference],
      sees: ['schema', 'sense'],
      without: '',
    },
  };
}
