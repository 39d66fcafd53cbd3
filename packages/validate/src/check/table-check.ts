import type { Locator } from '../formats/locator.js';
import type { ReadEvent, SourceRecord } from '../formats/record.js';
import type { Words } from '../locales/words.js';
import { type FindingCode, rule } from '../rules/catalogue.js';
import { type Fault, faultInText, faultOf } from '../rules/fault.js';
import type { OwnSchemaCheck } from '../rules/user-schema.js';
import type { Severity } from '../severity.js';
import type { JoinedEvent, RowJoiner } from '../table/broken-rows.js';
import { fieldsOf } from '../table/column.js';
import type { ColumnMap } from '../table/column-map.js';
import { type AsideReader, createAsideReader, raggedRow } from '../table/lines.js';
import type { AsideKind } from '../table/notice.js';
import { createRowJoiner, type Plan, planTable } from '../table/plan.js';
import { waitingRows } from '../table/sample.js';
import type { RewriteHooks, TryRow } from './hooks.js';
import { createMatrixChecker } from './matrix.js';
import { type PendingFinding, placeFinding } from './place-finding.js';
import type { RecordCheck } from './record-check.js';
import { createRowChecker, type RowChecker, type RowCheckOptions } from './rows.js';

export interface TableCheckOptions extends RowCheckOptions {
  readonly path: string;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
  readonly locator: Locator;
  /** The language of the findings. */
  readonly words: Words;
  readonly rules: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** What was found before the first record. */
  readonly before: readonly Fault[];
  /** What somebody says that columns are. */
  readonly map?: ColumnMap | undefined;
  /** The line that somebody says is the header, from 1; 0: there is none. */
  readonly header?: number | undefined;
  /** Nothing has to be said of taking rows that name no State to be about ours. */
  readonly isCountryKnown?: boolean | undefined;
  /** The names of columns are keys of the records, so there is no header to look for. */
  readonly keyed?: boolean;
  /** What a user's own schema finds in a record. */
  readonly userSchema?: OwnSchemaCheck | undefined;
  /** Is told of every record and of what was found in it. */
  readonly rewrite?: RewriteHooks | undefined;
}

/**
 * Checks a table while it is read. The first rows wait until enough of them are there to tell what
 * the columns hold; after that each row is checked and forgotten.
 */
export function createTableCheck(options: TableCheckOptions): RecordCheck {
  const { path: file, locator, rules, words, rewrite, userSchema } = options;
  let waiting: ReadEvent[] = [];
  let plan: Plan | undefined;
  let aside: AsideReader | undefined;
  let checker: RowChecker | undefined;
  let joiner: RowJoiner | undefined;
  let planned = false;
  let records = 0;
  let passedOver = false;
  let found: PendingFinding[] = [];

  const report = (draft: Fault, record: SourceRecord, key?: string): void => {
    const severity = rules[draft.code] ?? draft.severity ?? rule(draft.code).severity;
    if (severity === 'off') return;
    found.push({ draft, severity, record: draft.record ?? record, key: draft.key ?? key });
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
    for (const draft of options.before) report(draft, header);
    for (const notice of plan.notices) report(faultOf(notice), header);
  };

  const makeChecker = ({
    columns,
    layout,
    rowCountry,
    instrument,
    isByPeriod,
  }: Plan): RowChecker | undefined => {
    const own = { ...options, aside, rowCountry, instrument, isByPeriod };
    if (layout.kind === 'matrix') return createMatrixChecker(columns, layout, own);
    const named = instrument !== undefined || columns.some(({ kind }) => kind === 'instrument');
    return named ? createRowChecker(columns, own) : undefined;
  };

  let trial: RowChecker | undefined;
  const tryRow: TryRow = (cells) => {
    if (!checker || !plan) return [];
    trial ??= makeChecker(plan);
    const { drafts = [] } = trial?.check(cells, 1) ?? {};
    return drafts.flatMap((draft) => {
      // A trial is not a second row.
      if (draft.code === 'sense.duplicate' || rules[draft.code] === 'off') return [];
      return isOnGuess(draft, plan) ? [{ ...draft, certain: undefined }] : [draft];
    });
  };

  const process = (event: ReadEvent): void => {
    const before = found.length;
    if (joiner) for (const joined of joiner.push(event)) judgeJoined(joined);
    else judge(event);
    const isRow = event.record.index >= (plan?.skipped ?? 1);
    rewrite?.event(event, found.slice(before), isRow ? tryRow : undefined);
  };

  const judgeJoined = (event: JoinedEvent): void => {
    if (event.kind === 'joined-lines') report(faultOf(event), event.record);
    else judge(event);
  };

  const judge = (event: ReadEvent): void => {
    const { skipped, headers } = plan ?? { skipped: 1, headers: [] };
    const { index } = event.record;
    const record = skipped === 1 ? event.record : recounted(event.record, skipped);
    if (event.kind === 'fault') {
      passedOver ||= event.passedOver === true;
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
      for (const draft of userSchema(record, headers)) report(draft, record, checked?.key);
    }
    if (!checked) return;
    if (checked.aside !== undefined) {
      records--;
      passOver(checked.aside, record);
    }
    for (const draft of checked.drafts) report(draft, record, checked.key);
  };

  const asides = new Set<AsideKind>();
  /** Reports a line that is not a row, once for each kind. */
  const passOver = (kind: AsideKind, record: SourceRecord): void => {
    if (asides.has(kind)) return;
    asides.add(kind);
    const text = record.cells.find((cell) => cell.trim() !== '') ?? '';
    report(faultOf({ kind: 'line-aside', aside: kind, text }), record);
  };

  const feed = (events: readonly ReadEvent[], atEnd: boolean): void => {
    if (planned) {
      for (const event of events) process(event);
    } else {
      waiting = waiting.concat(events);
      const rows = waiting.reduce((sum, { kind }) => (kind === 'record' ? sum + 1 : sum), 0);
      if (rows <= waitingRows && !atEnd) return;
      makePlan();
      if (plan) for (const event of waiting) process(event);
      waiting = [];
    }
    if (atEnd && joiner) for (const event of joiner.end()) judgeJoined(event);
  };

  const last = (): void => {
    if (!plan) return;
    const header = headerOf(plan);
    // Of a line that is too long its own finding speaks.
    if (records === 0 && !passedOver) report(faultOf({ kind: 'no-records' }), header);
    for (const draft of checker?.end() ?? []) report(draft, header);
  };

  const taken = (): readonly PendingFinding[] => {
    const all = found;
    found = [];
    return all;
  };

  return {
    shape: () => plan?.layout.kind ?? 'rows',
    take: (events) => {
      feed(events, false);
      return taken();
    },
    end: (isPartial = false) => {
      feed([], true);
      if (!isPartial) last();
      return taken();
    },
    place: (pending) =>
      placeFinding(pending, { file, locator, headers: plan?.headers ?? [], words }),
    empty: () => planned && plan === undefined,
    unfit: () => plan?.unfit,
    records: () => records,
    rows: () => checker?.counts() ?? { checked: 0, compared: 0, comparedOthers: 0, otherStates: 0 },
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

/** Whether a finding is about a cell whose column is only guessed: nothing there is corrected. */
function isOnGuess({ cell }: Fault, plan: Plan | undefined): boolean {
  return cell !== undefined && plan?.columns[cell]?.isGuessed === true;
}

/** A record with its number counted from the header; lines before that have the number 0. */
function recounted(record: SourceRecord, skipped: number): SourceRecord {
  return { ...record, index: Math.max(0, record.index - skipped + 1) };
}

/** The line at which findings about the whole table are reported. */
function headerOf({ headerRecord }: Plan): SourceRecord {
  return headerRecord.index === 0 ? headerRecord : { ...headerRecord, index: 0 };
}
