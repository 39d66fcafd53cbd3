import { placeFinding } from '../collect/place-finding.js';
import type { ColumnReading, Finding } from '../finding.js';
import { type Column, fieldsOf, planColumns, sampleRows } from '../map/columns.js';
import { type CsvEvent, type CsvRecord, createCsvReader } from '../read/csv-reader.js';
import type { FindingCode } from '../rules/catalogue.js';
import type { Draft } from '../rules/draft.js';
import type { Severity } from '../rules/rule.js';
import { raggedRow, textFault, unreadableCharacters } from '../rules/text-faults.js';
import { createRowChecker, type RowChecker, type RowCheckOptions } from './check-row.js';

export interface TableCheckOptions extends RowCheckOptions {
  readonly path: string;
  readonly delimiter: string;
  readonly rules: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** Line on which the text begins. */
  readonly firstLine: number;
  /** What was found before the first line. */
  readonly before: readonly Draft[];
}

/** A check of one table, fed with text. */
export interface TableCheck {
  readonly push: (text: string) => readonly Finding[];
  readonly end: () => readonly Finding[];
  /** Rows after the header so far. */
  readonly records: () => number;
  /** Empty until the header was read; so it stays where the text holds nothing but blank lines. */
  readonly columns: () => readonly ColumnReading[];
}

/**
 * Checks a table while it is read. The first rows wait until enough of them are there to tell what
 * the columns hold; after that each row is checked and forgotten.
 */
export function createTableCheck(options: TableCheckOptions): TableCheck {
  const reader = createCsvReader(options.delimiter, options.firstLine);
  let waiting: CsvEvent[] = [];
  let headerRecord: CsvRecord | undefined;
  let headers: readonly string[] = [];
  let columns: readonly Column[] = [];
  let checker: RowChecker | undefined;
  let planned = false;
  let records = 0;
  // Undecodable characters: not seen; seen in the text; told.
  let unreadable: 'none' | 'seen' | 'told' = 'none';

  const placed = (draft: Draft, record: CsvRecord, key?: string): readonly Finding[] => {
    const severity = options.rules[draft.code];
    if (severity === 'off') return [];
    const context = { file: options.path, delimiter: options.delimiter, headers };
    return [placeFinding(severity ? { ...draft, severity } : draft, record, key, context)];
  };

  const plan = (): readonly Finding[] => {
    planned = true;
    const rows = waiting.flatMap((event) => (event.kind === 'record' ? [event.record] : []));
    const [header, ...sample] = rows;
    if (!header) return [];
    headerRecord = header;
    headers = header.cells;
    const made = planColumns(
      headers,
      sample.map(({ cells }) => cells),
    );
    columns = made.columns;
    if (columns.some(({ kind }) => kind === 'instrument')) {
      checker = createRowChecker(columns, options);
    }
    return [...options.before, ...made.drafts].flatMap((draft) => placed(draft, header));
  };

  const process = (event: CsvEvent): readonly Finding[] => {
    const { record } = event;
    const found: Finding[] = [];
    const lost = unreadable === 'seen' ? unreadableCharacters(record) : undefined;
    if (lost) {
      unreadable = 'told';
      found.push(...placed(lost, record));
    }
    if (event.kind === 'fault') return [...found, ...placed(textFault(event), record)];
    if (record.index === 0) return found;
    records++;
    const ragged = raggedRow(record.cells, headers);
    if (ragged) found.push(...placed(ragged.draft, record));
    if (!checker || (ragged && !ragged.usable)) return found;
    const { drafts, key } = checker.check(record.cells, record.line);
    for (const draft of drafts) found.push(...placed(draft, record, key));
    return found;
  };

  const feed = (events: readonly CsvEvent[], atEnd: boolean): readonly Finding[] => {
    if (planned) return events.flatMap(process);
    waiting = waiting.concat(events);
    const rows = waiting.reduce((sum, { kind }) => (kind === 'record' ? sum + 1 : sum), 0);
    if (rows <= sampleRows && !atEnd) return [];
    const found = [...plan(), ...(headerRecord ? waiting.flatMap(process) : [])];
    waiting = [];
    return found;
  };

  const last = (): readonly Finding[] => {
    const header = headerRecord;
    if (!header) return [];
    if (records === 0) return placed(noRecords, header);
    return (checker?.end() ?? []).flatMap((draft) => placed(draft, header));
  };

  return {
    push: (text) => {
      if (unreadable === 'none' && /[\uFFFD\0]/u.test(text)) unreadable = 'seen';
      return feed(reader.push(text), false);
    },
    end: () => [...feed(reader.end(), true), ...last()],
    records: () => records,
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
  message: 'The file has a header but no records, so nothing was checked.',
  hint: 'Check that this is the whole file.',
};
