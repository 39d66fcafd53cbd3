import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../src/child.js';
import { disagreement } from './bad-rows.js';
import { type MadeFiles, type MadeFormat, rowOnLine } from './made-files.js';
import { type OurSubjects, ourSubjects } from './our-subjects.js';
import { median, readings } from './readings.js';
import { type Reading, type Subject, takeReading } from './subject.js';

/** What one subject needed: medians of its readings. */
export interface Timed {
  readonly subject: Subject;
  readonly workMs: number;
  readonly processMs: number;
  readonly peakMB: number;
}

/** Ours, what it is measured over, and the others on the same file. */
export interface FormatTimes {
  readonly format: MadeFormat;
  readonly baseline: Timed;
  readonly ours: Timed;
  readonly others: readonly Timed[];
}

/** The lines that the validator finds fault with, and the number of findings; not timed. */
const badLines = `
import { readFileSync } from 'node:fs';
import { validate } from '@ilo-kz/validate';
const [, , table, records] = process.argv;
const reference = JSON.parse(readFileSync(records, 'utf8'));
const lines = new Set();
let findings = 0;
const { findings: found } = validate(readFileSync(table), { reference, path: table });
for await (const { severity, line } of found) {
  if (severity === 'info') continue;
  lines.add(line);
  findings++;
}
process.stdout.write(JSON.stringify({ lines: [...lines], findings }));
`;

/**
 * Measures validation in some formats, each beside what its budget is measured over and beside
 * others, in rounds that are shared by all.
 *
 * @param ours Folder that has our packages installed.
 * @throws Error where a subject finds other rows wrong than those that were spoilt and that it can
 * see.
 */
export async function validationTimes(
  ours: string,
  files: MadeFiles,
  formats: readonly MadeFormat[],
  others: readonly Subject[],
): Promise<readonly FormatTimes[]> {
  const own = new Map<MadeFormat, OurSubjects>(
    formats.map((format) => [format, ourSubjects(ours, format)]),
  );
  const findings = new Map<Subject, number>();
  for (const [format, { check }] of own) {
    findings.set(check, await ourFindings(ours, files, format));
  }
  const subjects = [...own.values()].flatMap(({ baseline, check }) => [baseline, check]);
  const all = [...subjects, ...others.filter(({ format }) => own.has(format))];
  const taken = await readings(
    all,
    ({ rounds }) => rounds,
    async (subject) => {
      const reading = await takeReading(subject, files);
      mustHaveSeen(subject, reading, files, findings.get(subject));
      return reading;
    },
  );
  const timed = (subject: Subject): Timed => {
    const list = taken.get(subject) ?? [];
    const middle = (pick: (reading: Reading) => number) => median(list.map(pick));
    return {
      subject,
      workMs: middle(({ workMs }) => workMs ?? Number.NaN),
      processMs: middle(({ processMs }) => processMs),
      peakMB: middle(({ peakMB }) => peakMB),
    };
  };
  return [...own].map(([format, { baseline, check }]) => ({
    format,
    baseline: timed(baseline),
    ours: timed(check),
    others: others.filter((subject) => subject.format === format).map(timed),
  }));
}

/** How many findings of ours there are, where they stand in the rows that were spoilt. */
async function ourFindings(folder: string, files: MadeFiles, format: MadeFormat): Promise<number> {
  writeFileSync(join(folder, 'bad-lines.mjs'), badLines);
  const args = ['bad-lines.mjs', files.path(format), files.reference];
  const output = await outputOf(process.execPath, args, folder);
  const { lines, findings } = JSON.parse(output) as {
    readonly lines: readonly number[];
    readonly findings: number;
  };
  const rows = lines.map((line) => rowOnLine(format, line));
  const problem = disagreement(`@ilo-kz/validate (${format})`, rows, files, ['schema', 'sense']);
  if (problem !== undefined) throw new Error(problem);
  return findings;
}

function mustHaveSeen(
  { name, job, sees }: Subject,
  { count, bad = [] }: Reading,
  files: MadeFiles,
  findings: number | undefined,
): void {
  const expected = findings ?? files.rows;
  if (count !== undefined && count !== expected) {
    throw new Error(`${name} saw ${count} instead of ${expected}.`);
  }
  if (job !== 'check' || findings !== undefined) return;
  const problem = disagreement(name, bad, files, sees ?? []);
  if (problem !== undefined) throw new Error(problem);
}
