import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Example, Input, Language, Report, ValidateOptions } from '../src/index.js';
import { validate } from '../src/index.js';

/** The report on an input, which must be a table. */
export async function check(input: Input, options: ValidateOptions = {}): Promise<Report> {
  const outcome = await validate(input, options).report();
  if (outcome.kind !== 'report') throw new Error(outcome.message);
  return outcome;
}

const reports = new Map<string, Promise<Report>>();

/** The report on the example of a rule: made once, as several tests look at it. */
export function checkExample(example: Example, lang: Language = 'en'): Promise<Report> {
  const key = JSON.stringify([example, lang]);
  const report = reports.get(key) ?? checkedExample(example, lang);
  reports.set(key, report);
  return report;
}

function checkedExample(
  { text, encoding, file, name, asOf, schema }: Example,
  lang: Language,
): Promise<Report> {
  const bytes =
    file === undefined
      ? Buffer.from(text, encoding ?? 'utf-8')
      : readFileSync(new URL(`examples/${file}`, import.meta.url));
  return check(bytes, {
    lang,
    ...(name !== undefined && { path: name }),
    ...(asOf !== undefined && { asOf }),
    ...(schema && { schema }),
  });
}

/** A file of the repository. */
export function fileOf(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

export const ministryTable = readFileSync(fileOf('examples/ministry-2015.csv'));
