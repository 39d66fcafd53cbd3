import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Example, Input, Report, ValidateOptions } from '../src/index.js';
import { validate } from '../src/index.js';

/** The report on an input, which must be a table. */
export async function check(input: Input, options: ValidateOptions = {}): Promise<Report> {
  const outcome = await validate(input, options).report();
  if (outcome.kind !== 'report') throw new Error(outcome.message);
  return outcome;
}

/** The report on the example of a rule. */
export function checkExample(
  { text, encoding, file, name, asOf, schema }: Example,
  options: ValidateOptions = {},
): Promise<Report> {
  const bytes =
    file === undefined
      ? Buffer.from(text, encoding ?? 'utf-8')
      : readFileSync(new URL(`examples/${file}`, import.meta.url));
  return check(bytes, {
    ...options,
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
