import type { CollectionName } from '@ilo-kz/schema';
import {
  checkDataset,
  checkRecord,
  type DatasetFinding,
  type DatasetRecord,
  datasetRules,
} from '@ilo-kz/schema/dataset-rules';
import type { Field } from '../cells/fields.js';
import { collectionNames, idOf, isCollectionName } from '../dataset/collections.js';
import { nearestOf } from '../dataset/nearest.js';
import type { DatasetKind } from '../formats/dataset-records.js';
import type { ReadEvent, SourceRecord } from '../formats/record.js';
import { copyOf } from '../input/copy.js';
import { type FindingCode, rule } from '../rules/catalogue.js';
import { createDatasetRing } from '../rules/dataset-values.js';
import { type Fault, faultInText, faultOf } from '../rules/fault.js';
import { createFlatRow, daysOf, type FlatRow, slotOf } from './flat-row.js';
import { type PendingFinding, placeFinding } from './place-finding.js';
import type { RecordCheck } from './record-check.js';
import { createTally, tableContext } from './rows.js';
import { createRuleRun } from './rule-run.js';
import type { TableCheckOptions } from './table-check.js';

/** A ratification that waits for its law, which may stand later in the file. */
interface Waiting {
  readonly value: Readonly<Record<string, unknown>>;
  readonly record: SourceRecord;
}

/**
 * Checks a dataset of the shape that `@ilo-kz/schema` has: each record against its schema, names
 * against the records that they lead to, and ratifications as rows of a table are checked. What a
 * record names may stand after it, so names and ratifications are kept to the end.
 */
export function createDatasetCheck(
  options: TableCheckOptions,
  { alone }: DatasetKind,
): RecordCheck {
  const { path: file, locator, words, rules, compare, asOf } = options;
  const ring = createDatasetRing();
  const laws = new Map<string, Readonly<Record<string, unknown>>>();
  const waiting: Waiting[] = [];
  const all: DatasetRecord<SourceRecord>[] = [];
  const rulesOverAll = datasetRules.filter(({ scope }) => scope === 'dataset');
  const unknownCollections = new Set<string>();
  let begun = false;
  let records = 0;
  let checked = 0;
  let compared = 0;
  let found: PendingFinding[] = [];

  const report = (draft: Fault, record: SourceRecord, key?: string): void => {
    const severity =
      rules[draft.code as FindingCode] ?? draft.severity ?? rule(draft.code).severity;
    if (severity !== 'off') found.push({ draft, severity, record, key });
  };

  const process = (event: ReadEvent): void => {
    const { record } = event;
    if (event.kind === 'fault') {
      report(faultInText(event), record);
      return;
    }
    const { collection = alone ?? '', value } = record;
    if (collection === 'meta' && isMeta(value)) return;
    records++;
    for (const draft of options.userSchema?.(record, undefined) ?? []) report(draft, record);
    if (!isCollectionName(collection)) {
      if (!unknownCollections.has(collection)) report(unknownCollection(collection), record);
      unknownCollections.add(copyOf(collection));
      return;
    }
    checked++;
    const faults = ring(collection, value);
    const object = typeof value === 'object' && value !== null ? value : {};
    const id = idOf(collection, object);
    const key = keyOf(collection, id);
    for (const draft of faults) report(draft, record, key);
    const isValid = faults.length === 0;
    // Of a record that is not valid only its id is needed, for the records that name it.
    const kept = { collection, id, value: isValid ? value : undefined, isValid, origin: record };
    all.push(kept);
    if (!isValid) return;
    for (const finding of checkRecord(kept)) reportShared(finding);
    const fields = object as Readonly<Record<string, unknown>>;
    if (collection === 'laws' && id !== undefined) laws.set(id, fields);
    if (collection === 'ratifications') waiting.push({ value: fields, record });
  };

  const reportShared = ({
    rule,
    severity,
    record: { collection, id, origin },
    path,
    facts,
    suggestion,
  }: DatasetFinding<SourceRecord>): void => {
    const draft: Fault = {
      code: rule.code as FindingCode,
      severity,
      at: path,
      facts,
      ...(suggestion !== undefined && { suggestion }),
    };
    report(draft, origin, keyOf(collection, id));
  };

  /** What shows only when all records are known. */
  const together = (): void => {
    const isWhole = alone === undefined;
    const lineOf = ({ origin }: DatasetRecord<SourceRecord>): number => origin.line;
    const options = { isWhole, lineOf, ...(asOf !== undefined && { today: asOf }) };
    for (const finding of checkDataset(all, options, rulesOverAll)) reportShared(finding);
  };

  const ratifications = (): void => {
    const context = tableContext(
      { ...options, rowCountry: options.country },
      {
        hasDenunciations: false,
        listsStates: false,
        expectsAll: true,
      },
    );
    const flat = createFlatRow({ context, compare });
    const run = createRuleRun(context, givenByRatifications);
    const tally = createTally(context);
    for (const { value, record } of waiting) {
      fill(flat, value, laws.get(String(value.law)));
      tally.count(flat.row);
      for (const draft of run.check(flat.row)) {
        // That it is an accession the record says itself.
        if (draft.code === 'reference.accession' && value.action === 'accession') continue;
        report({ ...draft, at: pathOf(draft.field) }, record, flat.row.code);
      }
    }
    compared = tally.counts().compared;
    const [first] = waiting;
    if (first) for (const draft of run.end()) report(draft, first.record);
  };

  const taken = (): readonly PendingFinding[] => {
    const all = found;
    found = [];
    return all;
  };

  return {
    shape: () => 'dataset',
    take: (events) => {
      const [first] = events;
      if (first && !begun) {
        begun = true;
        for (const draft of options.before) report(draft, first.record);
      }
      for (const event of events) process(event);
      return taken();
    },
    end: (isPartial = false) => {
      if (isPartial) return taken();
      together();
      ratifications();
      return taken();
    },
    place: (pending) => placeFinding(pending, { file, locator, headers: [], words }),
    records: () => records,
    rows: () => ({ checked, compared, comparedOthers: 0, otherStates: 0 }),
    columns: () => [],
    empty: () => records === 0,
  };
}

/** The fields that a ratification and its law give. */
const givenByRatifications: ReadonlySet<string> = new Set(
  'instrument lawNumber lawDate registered inForce status'.split(' '),
);

/** A record of a dataset has no cells. */
const nowhere = -1;

/** Fills a row with what a ratification and its law say. */
function fill(
  { reset, put, settle }: FlatRow,
  value: Readonly<Record<string, unknown>>,
  law: Readonly<Record<string, unknown>> | undefined,
): void {
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

/** Where the value of a row stands in a ratification: of a law only its id does. */
function pathOf(field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  return [field === 'lawNumber' || field === 'lawDate' ? 'law' : field];
}

/** What a finding of a dataset is about: `laws/kz-10-I-1996`. */
function keyOf(collection: CollectionName, id: string | undefined): string | undefined {
  return id === undefined ? undefined : `${collection}/${id}`;
}

/** What `@ilo-kz/data` says of a whole dataset; it is no record of it. */
function isMeta(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'version' in value && 'asOf' in value;
}

function unknownCollection(name: string): Fault {
  const nearest = nearestOf(name, collectionNames());
  return faultOf({
    kind: 'unknown-collection',
    at: [],
    name,
    ...(nearest !== undefined && { suggestion: nearest }),
  });
}
