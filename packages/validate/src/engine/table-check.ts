import { type PendingFinding, placeFinding } from '../collect/place-finding.js';
import { type Column, fieldsOf, planColumns, sampleRows } from '../map/columns.js';
import type { Locator } from '../read/locator.js';
import type { ReadEvent, SourceRecord } from '../read/record.js';
import { type FindingCode, rule } from '../rules/catalogue.js';
import type { Draft } from '../rules/draft.js';
import type { Severity } from '../rules/rule.js';
import { raggedRow, textFault } from '../rules/text-faults.js';
import type { Words } from '../words/words.js';
import { createRowChecker, type RowChecker, type RowCheckOptions } from './check-row.js';
import type { TryRow, Witness } from './hooks.js';
import type { RecordCheck } from './record-check.js';

export interface TableCheckOptions extends RowCheckOptions {
  readonly path: string;
  readonly locator: Locator;
  /** The language of the findings. */
  readonly words: Words;
  readonly rules: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** What was found before the first record. */
  readonly before: readonly Draft[];
  /** Is told of every record and of what was found in it. */
  readonly witness?: Witness | undefined;
}

/**
 * Checks a table while it is read. The first rows wait until enough of them are there to tell what
 * the columns hold; after that each row is checked and forgotten.
 */
export function createTableCheck(options: TableCheckOptions): RecordCheck {
  const { path: file, locator, rules, words, witness } = options;
  let waiting: ReadEvent[] = [];
  let headerRecord: SourceRecord | undefined;
  let headers: readonly string[] = [];
  let columns: readonly Column[] = [];
  let checker: RowChecker | undefined;
  let planned = false;
  let records = 0;
  let passedOver = false;
  let found: PendingFinding[] = [];

  const report = (draft: Draft, record: SourceRecord, key?: string): void => {
    const severity = rules[draft.code] ?? draft.severity ?? rule(draft.code).severity;
    if (severity !== 'off') found.push({ draft, severity, record, key });
  };

  const plan = (): void => {
    planned = true;
    const rows = waiting.flatMap((event) => (event.kind === 'record' ? [event.record] : []));
    const [header, ...sample] = rows;
    if (!header) return;
    headerRecord = header;
    headers = header.cells;
    const made = planColumns(
      headers,
      sample.slice(0, sampleRows).map(({ cells }) => cells),
    );
    columns = made.columns;
    if (columns.some(({ kind }) => kind === 'instrument')) {
      checker = createRowChecker(columns, options);
    }
    for (const draft of [...options.before, ...made.drafts]) report(draft, header);
  };

  let trial: RowChecker | undefined;
  const tryRow: TryRow = (cells) => {
    if (!checker) return [];
    trial ??= createRowChecker(columns, options, { quick: false });
    const { drafts = [] } = trial.check(cells, 1) ?? {};
    // A trial is no second row.
    return drafts.filter(({ code }) => code !== 'sense.duplicate' && rules[code] !== 'off');
  };

  const process = (event: ReadEvent): void => {
    const before = found.length;
    judge(event);
    witness?.event(event, found.slice(before), tryRow);
  };

  const judge = (event: ReadEvent): void => {
    const { record } = event;
    if (event.kind === 'fault') {
      passedOver ||= event.fault === 'long-record' || event.passedOver === true;
      report(textFault(event), record);
      return;
    }
    if (record.index === 0) return;
    records++;
    if (record.cells.length !== headers.length) {
      const { draft, usable } = raggedRow(record.cells, headers);
      report(draft, record);
      if (!usable) return;
    }
    const checked = checker?.check(record.cells, record.line);
    if (!checked) return;
    for (const draft of checked.drafts) report(draft, record, checked.key);
  };

  const feed = (events: readonly ReadEvent[], atEnd: boolean): void => {
    if (planned) {
      for (const event of events) process(event);
      return;
    }
    waiting = waiting.concat(events);
    const rows = waiting.reduce((sum, { kind }) => (kind === 'record' ? sum + 1 : sum), 0);
    if (rows <= sampleRows && !atEnd) return;
    plan();
    if (headerRecord) for (const event of waiting) process(event);
    waiting = [];
  };

  const last = (): void => {
    const header = headerRecord;
    if (!header) return;
    // Of a line that is too long its own finding speaks.
    if (records === 0 && !passedOver) report(noRecords, header);
    for (const draft of checker?.end() ?? []) report(draft, header);
  };

  const taken = (): readonly PendingFinding[] => {
    const all = found;
    found = [];
    return all;
  };

  return {
    shape: () => 'rows',
    take: (events) => {
      feed(events, false);
      return taken();
    },
    end: (isPartial = false) => {
      feed([], true);
      if (!isPartial) last();
      return taken();
    },
    place: (pending) => placeFinding(pending, { file, locator, headers, words }),
    empty: () => headerRecord === undefined,
    records: () => records,
    rows: () => checker?.counts() ?? { checked: 0, compared: 0, otherStates: 0 },
    columns: () =>
      columns.map((column, at) => ({
        header: column.header,
        column: at + 1,
        fields: fieldsOf(column),
      })),
  };
}

const noRecords: Draft = {
  code: 'file.no-records',
  say: ({ file }) => file.noRecords,
};
