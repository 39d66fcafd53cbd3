import type { DatasetRuleCode } from '@ilo-kz/schema/dataset-rules';
import type { Field } from '../cells/fields.js';
import type { RowCounts } from '../finding.js';
import type { SourceRecord } from '../formats/record.js';
import type { Fault } from '../rules/fault.js';
import { accession } from '../rules/reference/law.js';
import type { RuleCode } from '../rules/rules.js';
import { beforeAdoption } from '../rules/sense/before-adoption.js';
import { createFlatRow, daysOf, type FlatRow, slotOf } from './flat-row.js';
import { type RowCheckOptions, tableContext } from './rows.js';
import { createRuleRun } from './rule-run.js';
import { countsOf, createTally } from './tally.js';

/** The fields of a record that satisfies its schema. */
export type Fields = Readonly<Record<string, unknown>>;

/** A path into a record. */
export type Path = readonly (string | number)[];

/** A ratification that waits for its law, which may follow it in the file. */
export interface WaitingRatification {
  readonly value: Fields;
  readonly record: SourceRecord;
}

/** What the dataset says besides its ratifications. */
export interface RestOfDataset {
  readonly laws: ReadonlyMap<string, Fields>;
  /** The codes of its instruments. */
  readonly instruments: ReadonlySet<string>;
  /** Whether a rule of datasets reported the value at a path of a ratification. */
  readonly isReported: (record: SourceRecord, code: DatasetRuleCode, path: Path) => boolean;
}

/** What the rules about rows find in ratifications. */
export interface RatificationFaults {
  readonly faults: readonly (WaitingRatification & {
    readonly fault: Fault;
    /** The code of the instrument; absent where the finding is about all of them. */
    readonly key?: string;
  })[];
  /** How many were compared with our records, and their dates. */
  readonly counts: RowCounts;
}

/** The fields that a ratification and its law give. */
const given: ReadonlySet<Field> = new Set<Field>([
  'instrument',
  'lawNumber',
  'lawDate',
  'registered',
  'inForce',
  'status',
]);

/**
 * Rules about rows, and the rules of datasets that report the same cause at the same value. Those of
 * datasets know more of it: which documents a value rests on, and what other records say.
 */
const sameCause: Readonly<Partial<Record<RuleCode, DatasetRuleCode>>> = {
  'sense.date-order': 'dataset.date-order',
  'sense.exchanged-dates': 'dataset.date-order',
  'sense.future-date': 'dataset.future-date',
  'sense.status-against-dates': 'dataset.status-dates',
  'sense.unknown-instrument': 'dataset.unresolved-name',
};

/** Checks the ratifications of a dataset as rows of a table are checked. */
export function checkRatifications(
  ratifications: readonly WaitingRatification[],
  { laws, instruments, isReported }: RestOfDataset,
  options: RowCheckOptions,
): RatificationFaults {
  const context = tableContext(
    { ...options, rowCountry: options.country },
    { hasDenunciations: false, listsStates: false, expectsAll: true },
  );
  const flat = createFlatRow({ context, compare: options.compare });
  const run = createRuleRun(context, given);
  const count = createTally(context, given);

  const isSaid = (fault: Fault, { value, record }: WaitingRatification, path: Path): boolean => {
    // That it is an accession the record says itself.
    if (fault.rule === accession) return value.action === 'accession';
    // A rule of datasets has compared its dates with the adoption of its own instrument.
    if (fault.rule === beforeAdoption) return instruments.has(flat.row.code);
    const same = sameCause[fault.rule.code];
    return same !== undefined && isReported(record, same, path);
  };

  const faults = ratifications.flatMap((one) => {
    fill(flat, one.value, laws.get(String(one.value.law)));
    count(flat.row);
    return run.check(flat.row).flatMap((fault) => {
      const at = pathOf(fault.field);
      return isSaid(fault, one, at)
        ? []
        : [{ ...one, fault: { ...fault, at }, key: flat.row.code }];
    });
  });
  const [first] = ratifications;
  const ofAll = first ? run.end().map((fault) => ({ ...first, fault })) : [];
  return { faults: [...faults, ...ofAll], counts: countsOf(context.counts) };
}

/** A record of a dataset has no cells. */
const nowhere = -1;

/** Fills a row with what a ratification and its law say. */
function fill({ reset, put, settle }: FlatRow, value: Fields, law: Fields | undefined): void {
  const stated: readonly (readonly [Field, unknown])[] = [
    ['instrument', value.instrument],
    ['lawNumber', law?.number],
    ['lawDate', law?.date],
    ['registered', value.registered],
    ['inForce', value.inForce],
    ['status', value.status],
  ];
  reset(0);
  for (const [field, text] of stated) {
    if (typeof text !== 'string' || text === 'unknown') continue;
    put({ slot: slotOf(field), value: text, start: 0, end: text.length, ...daysOf(text) }, nowhere);
  }
  settle();
}

/** Where a ratification has the value of a row: of its law it has the id only. */
function pathOf(field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  return [field === 'lawNumber' || field === 'lawDate' ? 'law' : field];
}
