import {
  type CollectionName,
  collectionNames,
  idOf,
  isCollectionName,
} from '@ilo-kz/data/collections';
import { nearest } from '@ilo-kz/data/nearest';
import {
  checkDataset,
  checkRecord,
  type DatasetFinding,
  type DatasetRecord,
  datasetRules,
} from '@ilo-kz/schema/dataset-rules';
import type { RowCounts } from '../finding.js';
import type { DatasetKind } from '../formats/dataset-records.js';
import { copyOf, type ReadEvent, type SourceRecord } from '../formats/record.js';
import { unknownCollection } from '../rules/dataset.js';
import { type Fault, type FaultRule, faultBy, faultInText } from '../rules/fault.js';
import {
  checkRatifications,
  type Fields,
  type Path,
  type WaitingRatification,
} from './dataset-ratifications.js';
import { createSchemaCheck } from './dataset-record.js';
import type { FileCheck } from './file-check.js';
import { type PendingFinding, placeFinding } from './place-finding.js';
import type { TableCheckOptions } from './table-check.js';
import { countsOf, noRows } from './tally.js';

const rulesOverAll = /* @__PURE__ */ datasetRules.filter(({ scope }) => scope === 'dataset');

/**
 * Checks a dataset of the shape that `@ilo-kz/schema` has: each record against its schema, names
 * against the records that they lead to, and ratifications as rows of a table are checked. What a
 * record names may follow it, so names and ratifications are kept to the end.
 */
export function createDatasetCheck(options: TableCheckOptions, { alone }: DatasetKind): FileCheck {
  const { path: file, locator, words, rules, asOf } = options;
  const checkSchema = createSchemaCheck();
  const laws = new Map<string, Fields>();
  const instruments = new Set<string>();
  const waiting: WaitingRatification[] = [];
  const all: DatasetRecord<SourceRecord>[] = [];
  /** What the rules of datasets reported of each ratification. */
  const reported = new Map<SourceRecord, Set<string>>();
  const unknownCollections = new Set<string>();
  let begun = false;
  let records = 0;
  let checked = 0;
  let counts: RowCounts = countsOf(noRows());
  let found: PendingFinding[] = [];

  const report = (fault: Fault, record: SourceRecord, key?: string): void => {
    const severity = rules[fault.rule.code] ?? fault.severity ?? fault.rule.severity;
    if (severity !== 'off') found.push({ fault, severity, record, key });
  };

  const reportFinding = ({
    rule,
    severity,
    record: { collection, id, origin },
    path,
    facts,
    suggestion,
  }: DatasetFinding<SourceRecord>): void => {
    const fault: Fault = {
      // Its code is one of the list, since the check is given no other rules.
      rule: rule as FaultRule,
      severity,
      at: path,
      facts,
      ...(suggestion !== undefined && { suggestion }),
    };
    report(fault, origin, keyOf(collection, id));
    if (collection === 'ratifications') {
      const ofRecord = reported.get(origin) ?? new Set();
      reported.set(origin, ofRecord.add(placedCode(rule.code, path)));
    }
  };

  const checkEvent = (event: ReadEvent): void => {
    const { record } = event;
    if (event.kind === 'fault') {
      report(faultInText(event), record);
      return;
    }
    const { collection = alone ?? '', value } = record;
    if (collection === 'meta' && isMeta(value)) return;
    records++;
    for (const fault of options.userSchema?.(record, undefined) ?? []) report(fault, record);
    if (isCollectionName(collection)) checkRecordOf(collection, record);
    else if (!unknownCollections.has(collection)) {
      report(notACollection(collection), record);
      unknownCollections.add(copyOf(collection));
    }
  };

  const checkRecordOf = (collection: CollectionName, record: SourceRecord): void => {
    checked++;
    const { value } = record;
    const faults = checkSchema(collection, value);
    const fields = (typeof value === 'object' && value !== null ? value : {}) as Fields;
    const id = idOf(collection, fields);
    const key = keyOf(collection, id);
    for (const fault of faults) report(fault, record, key);
    const isValid = faults.length === 0;
    // Of a record that is not valid only its id is needed, for the records that name it.
    const kept = { collection, id, value: isValid ? value : undefined, isValid, origin: record };
    all.push(kept);
    if (!isValid) return;
    for (const finding of checkRecord(kept)) reportFinding(finding);
    if (collection === 'laws' && id !== undefined) laws.set(id, fields);
    if (collection === 'instruments' && id !== undefined) instruments.add(id);
    if (collection === 'ratifications') waiting.push({ value: fields, record });
  };

  /** Reports what shows only when all records are known. */
  const checkTogether = (): void => {
    const isWhole = alone === undefined;
    const lineOf = ({ origin }: DatasetRecord<SourceRecord>): number => origin.line;
    const of = { isWhole, lineOf, ...(asOf !== undefined && { today: asOf }) };
    for (const finding of checkDataset(all, of, rulesOverAll)) reportFinding(finding);
    const isReported = (record: SourceRecord, code: string, path: Path): boolean =>
      reported.get(record)?.has(placedCode(code, path)) === true;
    const ratifications = checkRatifications(waiting, { laws, instruments, isReported }, options);
    counts = ratifications.counts;
    for (const { fault, record, key } of ratifications.faults) report(fault, record, key);
  };

  const takeFound = (): readonly PendingFinding[] => {
    const taken = found;
    found = [];
    return taken;
  };

  return {
    shape: () => 'dataset',
    take: (events) => {
      const [first] = events;
      if (first && !begun) {
        begun = true;
        for (const fault of options.before) report(fault, first.record);
      }
      for (const event of events) checkEvent(event);
      return takeFound();
    },
    end: (isPartial = false) => {
      if (!isPartial) checkTogether();
      return takeFound();
    },
    place: (pending) => placeFinding(pending, { file, locator, headers: [], words }),
    records: () => records,
    // The laws and sources of a dataset are not compared.
    rows: () => ({ ...counts, checked, comparedOthers: 0, otherStates: 0 }),
    columns: () => [],
    empty: () => records === 0,
  };
}

/** What a finding of a dataset is about: `laws/kz-10-I-1996`. */
function keyOf(collection: CollectionName, id: string | undefined): string | undefined {
  return id === undefined ? undefined : `${collection}/${id}`;
}

/** A rule, and the value that it reported. */
function placedCode(code: string, path: Path): string {
  return [code, ...path].join('/');
}

/** What `@ilo-kz/data` says of a whole dataset, which is not a record of it. */
function isMeta(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'version' in value && 'asOf' in value;
}

function notACollection(name: string): Fault {
  const near = nearest(name, collectionNames);
  return faultBy(unknownCollection, {
    kind: 'unknown-collection',
    at: [],
    name,
    ...(near !== undefined && { suggestion: near }),
  });
}
