import { nearest } from '@ilo-kz/data/nearest';
import type { DatasetExample } from '@ilo-kz/schema/dataset-rules';
import type { Example, Rule } from './rule.js';
import { type RuleCode, rules } from './rules.js';

/** The code of a rule in findings. */
export type FindingCode = RuleCode;

/** All codes, in the order of the documentation. */
export function findingCodes(): readonly FindingCode[] {
  return rules.map(({ code }) => code);
}

export function rule(code: FindingCode): Rule {
  const found = rules.find((one) => one.code === code);
  if (!found) {
    const meant = typeof code === 'string' ? nearest(code, findingCodes()) : undefined;
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    throw new RangeError(
      `There is no rule ${typeof code === 'string' ? JSON.stringify(code) : typeof code}.${hint}`,
    );
  }
  const { severity, title, why, bad, good } = found;
  return { severity, title, explanation: why, bad: exampleOf(bad), good: exampleOf(good) };
}

function exampleOf(example: string | Example | DatasetExample): Example {
  if (typeof example === 'string') return { text: example };
  return isFile(example) ? example : { text: documentOf(example), asOf: dayOfExamples };
}

/** The day on which the examples of datasets are checked, later than all dates in them. */
const dayOfExamples = '2026-11-22';

function isFile(example: Example | DatasetExample): example is Example {
  return 'text' in example;
}

/** A dataset as a JSON document, with each record in a line of its own. */
function documentOf(dataset: DatasetExample): string {
  const collections = Object.entries(dataset).map(([name, records]) => {
    const lines = records.map((record) => JSON.stringify(record));
    return `${JSON.stringify(name)}: [\n${lines.join(',\n')}\n]`;
  });
  return `{${collections.join(',\n')}}\n`;
}
