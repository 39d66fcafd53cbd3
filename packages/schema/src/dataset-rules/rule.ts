import type { Dataset } from '../dataset.js';
import type { CollectionName } from '../plain/collections.js';
import type { DatasetView } from './view.js';

/**
 * error: a value is wrong, or two values contradict each other; warning: most likely wrong, or
 * something is missing; info: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** A path into a record, such as `['evidence', 'registered', 0, 'source']`. */
export type Path = readonly (string | number)[];

/** A record of a collection, as its schema defines it. */
export type RecordOf<Name extends CollectionName> = Dataset[Name][number];

/** A record to check. */
export interface DatasetRecord<Origin = unknown> {
  readonly collection: CollectionName;
  /** undefined: the record has no readable id. */
  readonly id: string | undefined;
  readonly value: unknown;
  /** Whether the value satisfies the schema of its collection. */
  readonly isValid: boolean;
  /** Where the record comes from: a file, a line, an index. Rules do not read it; findings return it. */
  readonly origin: Origin;
}

/** A record that satisfies its schema. */
export interface ValidRecord<Name extends CollectionName = CollectionName, Origin = unknown>
  extends DatasetRecord<Origin> {
  readonly collection: Name;
  readonly id: string;
  readonly value: RecordOf<Name>;
  readonly isValid: true;
}

/**
 * What the schemas know about the fields of a collection. The engine passes it to the rules, so that
 * a program that only lists rules does not load the schemas.
 */
export interface SchemaFields {
  /** The fields that have evidence; a field of a field has a dotted name. */
  readonly evidenced: (collection: CollectionName) => readonly string[];
  /** The fields for which a record can explain why their value is unknown. */
  readonly explicable: (collection: CollectionName) => readonly string[];
}

/** What a rule found in a record. */
export interface DatasetFault<Facts> {
  /** Path to the value within its record; empty: the whole record. */
  readonly path: Path;
  /** The values that the message needs. */
  readonly facts: Facts;
  /** A value to write instead. */
  readonly suggestion?: string;
  /** The suggestion has the same meaning as the value: it can be applied automatically. */
  readonly isCertain?: true;
  /** Given if it is not that of the rule. */
  readonly severity?: Severity;
}

/** What a rule over several records found. */
export interface PlacedFault<Facts, Origin = unknown> extends DatasetFault<Facts> {
  readonly record: DatasetRecord<Origin>;
}

/** What is wrong, and what to do. */
export interface Message {
  readonly message: string;
  readonly hint?: string;
}

/** A part of a dataset: valid records by collection. */
export type DatasetExample = {
  readonly [Name in CollectionName]?: readonly RecordOf<Name>[];
};

interface RuleText<Code extends string, Facts, Example> {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it is wrong. */
  readonly why: string;
  /** The smallest dataset in which this rule, and no other, finds something. */
  readonly bad: Example;
  /** The same dataset without the mistake: no rule finds anything. */
  readonly good: Example;
  /** Its suggestions only may be meant: a person has to decide. */
  readonly guesses?: true;
  /** English. Translations are typed by the same facts: see `DatasetLocale`. */
  say(facts: Facts): Message;
}

/**
 * A rule that the schema of a record cannot express. By scope:
 *
 * - `raw` checks a record as it was read, even if it does not satisfy its schema;
 * - `record` checks one record that satisfies its schema, `of` certain collections;
 * - `dataset` checks all records together, and is skipped if a collection that it `needs` is empty.
 *
 * `check` and `say` are methods so that rules with different facts fit into one list: method
 * parameters are compared bivariantly. This is safe because only `say` of the same rule receives its
 * facts, and a rule receives only records of the collections that it names.
 */
export type DatasetRule<
  Code extends string = string,
  Facts = unknown,
  Of extends CollectionName = CollectionName,
  Origin = unknown,
  Example = unknown,
> = RuleText<Code, Facts, Example> &
  (
    | {
        readonly scope: 'raw';
        check(record: DatasetRecord<Origin>): Iterable<DatasetFault<Facts>>;
      }
    | {
        readonly scope: 'record';
        /** Absent: of all collections. */
        readonly of?: readonly Of[];
        check(record: ValidRecord<Of, Origin>, fields: SchemaFields): Iterable<DatasetFault<Facts>>;
      }
    | {
        readonly scope: 'dataset';
        readonly needs?: readonly CollectionName[];
        check(dataset: DatasetView<Origin>): Iterable<PlacedFault<Facts, Origin>>;
      }
  );

/** A rule for any State's dataset, with its types inferred from its parts. */
export function defineDatasetRule<
  const Code extends `dataset.${string}`,
  Facts,
  Of extends CollectionName = CollectionName,
>(
  rule: DatasetRule<Code, Facts, Of, unknown, DatasetExample>,
): DatasetRule<Code, Facts, Of, unknown, DatasetExample> {
  return rule;
}
