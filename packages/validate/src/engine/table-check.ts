import { type PendingFinding, placeFinding } from '../collect/place-finding.js';
import type { ColumnReading, Finding, RowCounts } from '../finding.js';
import { type Column, fieldsOf, planColumns, sampleRows } from '../map/columns.js';
import type { Locator } from '../read/locator.js';
import type { ReadEvent, SourceRecord } from '../read/record.js';
import { type FindingCode, rule } from '../rules/catalogue.js';
import type { Draft } from '../rules/draft.js';
import type { Severity } from '../rules/rule.js';
import { raggedRow, textFault } from '../rules/text-faults.js';
import type { Words } from '../words/words.js';
import { createRowChecker, type RowChecker, type RowCheckOptions } from './check-row.js';

export interface TableCheckOptions extends RowCheckOptions {
  readonly path: string;
  readonly locator: Locator;
  /** The language of the findings. */
  readonly words: Words;
  readonly rules: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** What was found before the first record. */
  readonly before: readonly Draft[];
}

/** A check of one table, fed with what a reader reads. */
export interface TableCheck {
  readonly take: (events: readonly ReadEvent[]) => readonly PendingFinding[];
  readonly end: () => readonly PendingFinding[];
  /** Works out where a finding stands. */
  readonly place: (pending: PendingFinding) => Finding;
  /** Rows after the header so far. */
  readonly records: () => number;
  readonly rows: () => RowCounts;
  /** Empty until the header was read; so it stays where the text holds nothing but blank lines. */
  readonly columns: () => readonly ColumnReading[];
}

/**
 * Checks a table while it is read. The first rows wait until enough of them are there to tell what
 * the columns hold; after that each row is checked and forgotten.
 */
export function createTableCheck(options: TableCheckOptions): TableCheck {
  const { path: file, locator, rules, words } = options;
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

  const process = (event: ReadEvent): void => {
    const { record } = event;
    if (event.kind === 'fault') {
      passedOver ||= event.fault === 'long-record';
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
    take: (events) => {
      feed(events, false);
      return taken();
    },
    end: () => {
      feed([], true);
      last();
      return taken();
    },
    place: (pending) => placeFinding(pending, { file, locator, headers, words }),
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
