import { checkList, checkObject } from '../checked-arguments.js';
import type { DatasetFault, DatasetRecord, DatasetRule, Message, Path, Severity } from './rule.js';
import { datasetRules } from './rules.js';
import { schemaFields } from './schema-fields.js';
import { type DatasetOptions, type DatasetView, isValid, viewOf } from './view.js';

/** What is wrong with a record, and by which rule. */
export interface DatasetFinding<Origin = unknown> {
  readonly rule: DatasetRule;
  readonly severity: Severity;
  readonly record: DatasetRecord<Origin>;
  /** Path to the value within its record; empty: the whole record. */
  readonly path: Path;
  /** Passed to `say` of the rule or of a translation: see `messageOf`. */
  readonly facts: unknown;
  readonly suggestion?: string;
  /** The suggestion has the same meaning as the value: it can be applied automatically. */
  readonly isCertain?: true;
}

/**
 * Checks one record by the rules that look at a single record.
 *
 * @param rules By default all rules for any State's dataset. Rules over a whole dataset are skipped.
 */
export function* checkRecord<Origin>(
  record: DatasetRecord<Origin>,
  rules: readonly DatasetRule[] = datasetRules,
): Generator<DatasetFinding<Origin>> {
  for (const rule of rules) {
    switch (rule.scope) {
      case 'raw':
        yield* findingsOf(rule, rule.check(record), record);
        break;
      case 'record':
        if (!isValid(record) || rule.of?.includes(record.collection) === false) break;
        yield* findingsOf(rule, rule.check(record, schemaFields), record);
        break;
      case 'dataset':
        break;
      default:
        rule satisfies never;
    }
  }
}

/**
 * Checks all records: first each by itself, then by the rules that compare records. Time and memory
 * grow in proportion to the number of records.
 *
 * @param rules By default all rules for any State's dataset.
 */
export function* checkDataset<Origin>(
  records: readonly DatasetRecord<Origin>[],
  options: DatasetOptions<Origin> = {},
  rules: readonly DatasetRule[] = datasetRules,
): Generator<DatasetFinding<Origin>> {
  checkList(records, 'The records');
  for (const record of records) yield* checkRecord(record, rules);
  const dataset = viewOf(records, options);
  for (const rule of rules) {
    if (rule.scope !== 'dataset') continue;
    if (rule.needs?.some((name) => dataset.ids(name).size === 0)) continue;
    for (const fault of rule.check(dataset as DatasetView)) {
      yield* findingsOf(rule, [fault], fault.record as DatasetRecord<Origin>);
    }
  }
}

function* findingsOf<Origin>(
  rule: DatasetRule,
  faults: Iterable<DatasetFault<unknown>>,
  record: DatasetRecord<Origin>,
): Generator<DatasetFinding<Origin>> {
  for (const { path, facts, suggestion, isCertain, severity = rule.severity } of faults) {
    yield {
      rule,
      severity,
      record,
      path,
      facts,
      ...(suggestion !== undefined && { suggestion }),
      ...(isCertain && { isCertain }),
    };
  }
}

/** A translation of rules: a title and a message for each, typed by the facts of the rule. */
export type LocaleOf<Rules extends readonly DatasetRule[]> = {
  readonly [Rule in Rules[number] as Rule['code']]?: {
    readonly title: string;
    readonly say: Rule['say'];
  };
};

/** A translation of the rules for any State's dataset. */
export type DatasetLocale = LocaleOf<typeof datasetRules>;

type AnyLocale = Readonly<
  Record<string, { readonly title: string; say(facts: unknown): Message } | undefined>
>;

/** The message of a finding in the language of a locale; in English where the locale lacks the rule. */
export function messageOf(
  finding: Pick<DatasetFinding, 'rule' | 'facts'>,
  locale: DatasetLocale = {},
): Message {
  checkObject(finding, 'The finding');
  checkObject(finding.rule, 'The rule of the finding');
  checkObject(locale, 'The locale');
  const { rule, facts } = finding;
  const { say } = (locale as AnyLocale)[rule.code] ?? rule;
  if (typeof say !== 'function') throw new RangeError('The rule of the finding has no sentence.');
  return say(facts);
}

/** The title of a rule in the language of a locale; in English where the locale lacks the rule. */
export function titleOf(rule: DatasetRule, locale: DatasetLocale = {}): string {
  checkObject(rule, 'The rule');
  checkObject(locale, 'The locale');
  return (locale as AnyLocale)[rule.code]?.title ?? rule.title;
}
