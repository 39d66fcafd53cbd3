import { datasetRules } from './catalogue/dataset.js';
import { userSchemaRules } from './catalogue/user-schema.js';
import type { Example, Rule } from './rule.js';
import { type RuleCode, rules } from './rules.js';

const old = {
  ...datasetRules,
  ...userSchemaRules,
};
export type OldCode = keyof typeof old;

export type FindingCode = RuleCode | OldCode;

const exampleOf = (text: string | Example): Example => (typeof text === 'string' ? { text } : text);

const described = Object.fromEntries(
  rules.map(({ code, severity, title, why, bad, good }): [RuleCode, Rule] => [
    code,
    { severity, title, explanation: why, bad: exampleOf(bad), good: exampleOf(good) },
  ]),
) as Record<RuleCode, Rule>;

/** What there is to know of every rule, by its code. */
export const catalogue: Readonly<Record<FindingCode, Rule>> = { ...described, ...old };

/** The order of the documents, until every rule is in `rules.ts`, which has the same order. */
const order: readonly string[] = `file.guessed-encoding
file.unreadable-characters
file.no-records
file.damaged-gzip
file.other-format
file.stated-delimiter
csv.ragged-row
csv.unclosed-quote
csv.stray-quote
csv.text-after-quote
csv.blank-line
csv.long-record
csv.duplicate-header
csv.empty-header
csv.hostile-header
json.syntax
json.not-strict
json.lost-digits
json.lone-surrogate
json.text-after-end
json.missing-end
json.rest-not-read
record.duplicate-key
record.not-an-object
record.late-key
record.nested-value
record.value-as-text
record.left-alone
record.too-deep
record.too-long
yaml.syntax
yaml.aliases
yaml.several-documents
yaml.other-meaning
xlsx.other-sheets
xlsx.merged-cells
xlsx.formulas
map.no-instrument-column
map.unknown-column
map.repeated-field
map.law-in-date-column
map.several-instruments
map.instrument-spelling
map.law-spelling
map.date-spelling
map.ambiguous-date
map.status-spelling
map.country-spelling
map.unused-text
map.header-below
map.no-header
map.column-by-content
map.ambiguous-header
map.line-aside
map.joined-lines
map.stated-outside
map.matrix
map.repeated-column
map.cell-mark
map.status-with-date
map.ambiguous-status
map.note-reading
map.serial-date
map.published-table
map.hidden-characters
map.two-digit-year
schema.statement
reference.empty-cell
reference.denounced
schema.required
schema.instrument
schema.country
schema.date
schema.law-number
schema.status
sense.impossible-date
sense.unknown-instrument
sense.misread-roman
sense.missing-law-date
sense.adoption-year
sense.title-of-another
sense.duplicate
sense.date-order
sense.before-adoption
sense.stand-in-date
sense.in-force-delay
sense.future-date
sense.before-membership
sense.status-against-dates
sense.denounced-without-date
sense.law-number
dataset.missing-value
dataset.unknown-field
dataset.value
dataset.duplicate-id
dataset.unresolved-name
dataset.unknown-collection
reference.law-number
reference.law-date
reference.registered
reference.in-force
reference.law-date-misplaced
reference.status
reference.accession
reference.not-ratified
reference.missing-rows
user-schema.required
user-schema.additional
user-schema.value`.split('\n');

/** Every code, in the order of the documents. */
export function findingCodes(): readonly FindingCode[] {
  const codes = Object.keys(catalogue) as FindingCode[];
  return codes.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
}

/** What there is to know of a code. */
export function rule(code: FindingCode): Rule {
  return catalogue[code];
}
