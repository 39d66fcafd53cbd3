import type { Locator } from '../formats/locator.js';
import type { CellSpan, ReadEvent, SourceRecord } from '../formats/record.js';
import type { Sentences } from '../locales/sentences.js';
import type { FindingCode } from '../rules/catalogue.js';
import { type Fault, faultInText, faultOf } from '../rules/fault.js';
import { duplicate } from '../rules/sense/duplicate.js';
import { mergedCells } from '../rules/xlsx.js';
import type { Severity } from '../severity.js';
import type { JoinedEvent, RowJoiner } from '../table/broken-rows.js';
import { fieldsOf } from '../table/column.js';
import type { ColumnMap } from '../table/column-map.js';
import { type AsideReader, createAsideReader, raggedRow } from '../table/lines.js';
import type { AsideKind } from '../table/notice.js';
import { createRowJoiner, type Plan, planTable } from '../table/plan.js';
import { waitingEvents, waitingRows } from '../table/sample.js';
import type { FileCheck } from './file-check.js';
import type { RewriteHooks, TryRow } from './hooks.js';
import { createMatrixChecker } from './matrix.js';
import { type PendingFinding, placeFinding } from './place-finding.js';
import { createRowChecker, type RowChecker, type RowCheckOptions } from './rows.js';
import { countsOf, noRows } from './tally.js';
import type { UserSchemaCheck } from './user-schema.js';

export interface TableCheckOptions extends RowCheckOptions {
  readonly path: string;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
  readonly locator: Locator;
  /** The language of the findings. */
  readonly words: Sentences;
  readonly rules: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** What was found before the first record. */
  readonly before: readonly Fault[];
  /** How its text is cut into cells is only guessed: no cell is corrected. */
  readonly isGuessed?: boolean | undefined;
  /** What the caller says that columns are. */
  readonly map?: ColumnMap | undefined;
  /** The line that the user says is the header, from 1; 0: there is none. */
  readonly header?: number | undefined;
  /** Nothing has to be said of taking rows that name no State to be about ours. */
  readonly isCountryKnown?: boolean | undefined;
  /** The names of columns are keys of the records, so there is no header to look for. */
  readonly keyed?: boolean;
  /** What a user's own schema finds in a record. */
  readonly userSchema?: UserSchemaCheck | undefined;
  /** Gets every record and what was found in it. */
  readonly rewrite?: RewriteHooks | undefined;
}

/**
 * Checks a table while it is read. The first rows wait until enough of them are there to see what
 * the columns hold; after that each row is checked and forgotten.
 */
export function createTableCheck(options: TableCheckOptions): FileCheck {
  const { path: file, rules, words, rewrite, userSchema } = options;
  const locator = rememberingSpans(options.locator);
  let waiting: ReadEvent[] = [];
  let rowsWaiting = 0;
  let plan: Plan | undefined;
  let aside: AsideReader | undefined;
  let checker: RowChecker | undefined;
  let joiner: RowJoiner | undefined;
  let planned = false;
  let records = 0;
  let hasSkippedText = false;
  let found: PendingFinding[] = [];

  const report = (fault: Fault, record: SourceRecord, key?: string): void => {
    const severity = rules[fault.rule.code] ?? fault.severity ?? fault.rule.severity;
    if (severity === 'off') return;
    found.push({ fault, severity, record: fault.record ?? record, key: fault.key ?? key });
  };

  const makePlan = (): void => {
    planned = true;
    const rows = waiting.flatMap((event) => (event.kind === 'record' ? [event.record] : []));
    plan = planTable(rows, { ...options, isKeyed: options.keyed === true });
    if (!plan) return;
    if (plan.join) joiner = createRowJoiner(plan.join, options);
    if (plan.join?.kind === 'lines') rewrite?.joined();
    aside = createAsideReader(plan.rowForm, options.countries);
    checker = makeChecker(plan);
    const header = headerOf(plan);
    for (const fault of options.before) if (!isAbove(fault, header)) report(fault, header);
    for (const notice of plan.notices) report(faultOf(notice), header);
  };

  const makeChecker = ({
    columns,
    layout,
    rowCountry,
    instrument,
    isByPeriod,
    isByLanguage,
    statedDay,
  }: Plan): RowChecker | undefined => {
    const rowOptions = {
      ...options,
      aside,
      rowCountry,
      instrument,
      isByPeriod,
      isByLanguage,
      statedDay,
    };
    if (layout.kind === 'matrix') return createMatrixChecker(columns, layout, rowOptions);
    const namesInstruments =
      instrument !== undefined || columns.some(({ kind }) => kind === 'instrument');
    return namesInstruments ? createRowChecker(columns, rowOptions) : undefined;
  };

  let trial: RowChecker | undefined;
  const tryRow: TryRow = (cells) => {
    if (!checker || !plan) return [];
    trial ??= makeChecker(plan);
    const { faults = [] } = trial?.check(cells, 1) ?? {};
    return faults.flatMap((fault) => {
      // A trial is not a second row.
      if (fault.rule === duplicate || rules[fault.rule.code] === 'off') return [];
      const isDoubtful = options.isGuessed || isOnGuess(fault, plan) || mayBeDivided(cells, fault);
      return isDoubtful ? [{ ...fault, certain: undefined }] : [fault];
    });
  };

  const takeEvent = (event: ReadEvent): void => {
    const before = found.length;
    if (joiner) for (const joined of joiner.push(event)) checkJoined(joined);
    else checkEvent(event);
    const isRow = event.record.index >= (plan?.skipped ?? 1);
    rewrite?.event(event, found.slice(before), isRow ? tryRow : undefined);
  };

  const checkJoined = (event: JoinedEvent): void => {
    if (event.kind === 'joined-lines') report(faultOf(event), event.record);
    else checkEvent(event);
  };

  const checkEvent = (event: ReadEvent): void => {
    const { skipped, headers } = plan ?? { skipped: 1, headers: [] };
    const { index } = event.record;
    const record = skipped === 1 ? event.record : recounted(event.record, skipped);
    if (event.kind === 'fault') {
      hasSkippedText ||= event.skipped === true;
      report(faultInText(event), record);
      return;
    }
    if (index < skipped) return;
    if (record.cells.length !== headers.length) {
      const kind = aside?.(record.cells);
      if (kind !== undefined) {
        passOver(kind, record);
        return;
      }
      records++;
      const ragged = raggedRow(record.cells, plan?.columns ?? []);
      report(faultOf(ragged), record);
      if (!ragged.isChecked) return;
    } else records++;
    const checked = checker?.check(record.cells, record.line);
    if (userSchema && checked?.aside === undefined) {
      // A schema of the user's own is one of the records in the file, not of the rows within them.
      const whole = record.within?.outer ?? record;
      if (record.within?.isFirst ?? true) {
        const columns = record.within ? undefined : headers;
        for (const fault of userSchema(whole, columns)) report(fault, whole, checked?.key);
      }
    }
    if (!checked) return;
    if (checked.aside !== undefined) {
      records--;
      passOver(checked.aside, record);
    }
    for (const fault of checked.faults) report(fault, record, checked.key);
  };

  const asides = new Set<AsideKind>();
  /** Reports a line that is not a row, once for each kind. */
  const passOver = (kind: AsideKind, record: SourceRecord): void => {
    if (asides.has(kind)) return;
    asides.add(kind);
    const text = record.cells.find((cell) => cell.trim() !== '') ?? '';
    report(faultOf({ kind: 'line-aside', aside: kind, text }), record);
  };

  const feed = (events: readonly ReadEvent[], atEnd: boolean, isPartial = false): void => {
    if (planned) {
      for (const event of events) takeEvent(event);
    } else {
      for (const event of events) {
        waiting.push(event);
        if (event.kind === 'record') rowsWaiting++;
      }
      const isEnough =
        rowsWaiting > waitingRows || (rowsWaiting > 0 && waiting.length > waitingEvents);
      if (!isEnough && !atEnd) return;
      makePlan();
      if (plan) for (const event of waiting) takeEvent(event);
      waiting = [];
    }
    // Of a joined row, the last line may be missing.
    if (atEnd && joiner && !isPartial) for (const event of joiner.end()) checkJoined(event);
  };

  const checkWhole = (): void => {
    if (!plan) return;
    const header = headerOf(plan);
    // A line that is too long has a finding of its own.
    if (records === 0 && !hasSkippedText) report(faultOf({ kind: 'no-records' }), header);
    for (const fault of checker?.end() ?? []) report(fault, header);
  };

  const takeFound = (): readonly PendingFinding[] => {
    const all = found;
    found = [];
    return all;
  };

  return {
    shape: () => plan?.layout.kind ?? 'rows',
    take: (events) => {
      feed(events, false);
      return takeFound();
    },
    end: (isPartial = false) => {
      feed([], true, isPartial);
      if (!isPartial) checkWhole();
      return takeFound();
    },
    place: (pending) =>
      placeFinding(pending, { file, locator, headers: plan?.headers ?? [], words }),
    empty: () => planned && plan === undefined,
    unfit: () => plan?.unfit,
    records: () => records,
    rows: () => ({
      ...(checker?.counts() ?? countsOf(noRows())),
      ...(plan?.assumedCountry !== undefined && { assumedState: plan.assumedCountry }),
    }),
    columns: () =>
      (plan?.columns ?? []).map((column, at) => ({
        header: column.header,
        column: at + 1,
        fields: fieldsOf(column),
        ...(column.by !== undefined && { by: column.by }),
        ...(column.about !== undefined && { about: column.about }),
      })),
  };
}

/** Whether only titles and names of columns are merged: those are read with what they are above. */
function isAbove({ rule, facts }: Fault, { line }: SourceRecord): boolean {
  return rule === mergedCells && (facts as { readonly lastLine: number }).lastLine <= line;
}

/** Many findings may be in one wide record: its spans are worked out once for those that follow. */
function rememberingSpans(locator: Locator): Locator {
  let last: { readonly record: SourceRecord; readonly spans: readonly CellSpan[] } | undefined;
  return {
    ...locator,
    spansOf: (record) => {
      if (last?.record !== record) last = { record, spans: locator.spansOf(record) };
      return last.spans;
    },
  };
}

/** Whether a finding is about a cell whose column is only guessed: nothing there is corrected. */
function isOnGuess({ cell }: Fault, plan: Plan | undefined): boolean {
  return cell !== undefined && plan?.columns[cell]?.isGuessed === true;
}

const delimiters = [',', ';', '|'];

/**
 * Whether the only cell of a row holds a sign that divides cells elsewhere: the row may be several
 * cells, and a correction of one would remove the others.
 */
function mayBeDivided(cells: readonly string[], { cell }: Fault): boolean {
  const text = cell === undefined ? undefined : cells[cell];
  if (text === undefined) return false;
  return (
    text.includes('\t') || (cells.length === 1 && delimiters.some((sign) => text.includes(sign)))
  );
}

/** A record with its number counted from the header; lines before that have the number 0. */
function recounted(record: SourceRecord, skipped: number): SourceRecord {
  return { ...record, index: Math.max(0, record.index - skipped + 1) };
}

/** The line at which findings about the whole table are reported. */
function headerOf({ headerRecord }: Plan): SourceRecord {
  return headerRecord.index === 0 ? headerRecord : { ...headerRecord, index: 0 };
}
