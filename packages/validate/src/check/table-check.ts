import type { Locator } from '../formats/locator.js';
import type { ReadEvent, SourceRecord } from '../formats/record.js';
import type { AsideKind } from '../locales/en/shape.js';
import type { Words } from '../locales/words.js';
import { type FindingCode, rule } from '../rules/catalogue.js';
import type { Draft } from '../rules/draft.js';
import { raggedRow, textFault } from '../rules/text-faults.js';
import type { Severity } from '../severity.js';
import type { ColumnMap } from '../table/column-map.js';
import { fieldsOf, sampleRows } from '../table/columns.js';
import { createCellJoiner } from '../table/join-cells.js';
import { createLineJoiner, detectBrokenRows, type LineJoiner } from '../table/join-lines.js';
import { planJoined } from '../table/plan-joined.js';
import { planTable, type TablePlan } from '../table/plan-table.js';
import { createMatrixChecker } from './check-matrix.js';
import { createRowChecker, type RowChecker, type RowCheckOptions } from './check-row.js';
import type { OwnSchemaCheck, RewriteHooks, TryRow } from './hooks.js';
import { type PendingFinding, placeFinding } from './place-finding.js';
import type { RecordCheck } from './record-check.js';

export interface TableCheckOptions extends RowCheckOptions {
  readonly path: string;
  readonly locator: Locator;
  /** The language of the findings. */
  readonly words: Words;
  readonly rules: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** What was found before the first record. */
  readonly before: readonly Draft[];
  /** What somebody says that columns are. */
  readonly map?: ColumnMap | undefined;
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
  let plan: TablePlan | undefined;
  let checker: RowChecker | undefined;
  let joiner: LineJoiner | undefined;
  let planned = false;
  let records = 0;
  let passedOver = false;
  let found: PendingFinding[] = [];

  const report = (draft: Draft, record: SourceRecord, key?: string): void => {
    const severity = rules[draft.code] ?? draft.severity ?? rule(draft.code).severity;
    if (severity === 'off') return;
    found.push({ draft, severity, record: draft.record ?? record, key: draft.key ?? key });
  };

  const makePlan = (): void => {
    planned = true;
    const rows = waiting.flatMap((event) => (event.kind === 'record' ? [event.record] : []));
    const broken = options.keyed ? undefined : detectBrokenRows(rows, options.countries);
    const loose = { ...options, path: file, isLoose: options.keyed !== true };
    if (broken) {
      joiner = createLineJoiner(broken, options.countries);
      rewrite?.joined();
    }
    plan = broken ? planJoined(rows, broken, loose) : planTable(rows, loose);
    if (!plan) return;
    checker = makeChecker(plan);
    joiner ??= createCellJoiner(plan, options.keyed ? [] : rows, {
      countries: options.countries,
      locator,
      told: (record) => report(joinedCells(record), record),
    });
    for (const draft of [...options.before, ...plan.drafts]) report(draft, headerOf(plan));
  };

  const makeChecker = (
    { columns, matrix, aside, rowCountry, instrument }: TablePlan,
    trial = false,
  ): RowChecker | undefined => {
    const own = { ...options, aside, rowCountry, instrument };
    if (matrix) return createMatrixChecker(columns, matrix, own);
    const named = instrument !== undefined || columns.some(({ kind }) => kind === 'instrument');
    return named ? createRowChecker(columns, own, { quick: !trial }) : undefined;
  };

  let trial: RowChecker | undefined;
  const tryRow: TryRow = (cells) => {
    if (!checker || !plan) return [];
    trial ??= makeChecker(plan, true);
    const { drafts = [] } = trial?.check(cells, 1) ?? {};
    // A trial is no second row.
    return drafts.filter(({ code }) => code !== 'sense.duplicate' && rules[code] !== 'off');
  };

  const process = (event: ReadEvent): void => {
    const before = found.length;
    if (joiner) for (const joined of joiner.push(event)) judge(joined);
    else judge(event);
    const isRow = event.record.index >= (plan?.skipped ?? 1);
    rewrite?.event(event, found.slice(before), isRow ? tryRow : undefined);
  };

  const judge = (event: ReadEvent): void => {
    const { skipped, headers } = plan ?? { skipped: 1, headers: [] };
    const { index } = event.record;
    const record = skipped === 1 ? event.record : recounted(event.record, skipped);
    if (event.kind === 'fault') {
      passedOver ||= event.fault === 'long-record' || event.passedOver === true;
      report(textFault(event), record);
      return;
    }
    if (index < skipped) return;
    if (record.cells.length !== headers.length) {
      const aside = plan?.aside(record.cells);
      if (aside !== undefined) {
        passOver(aside, record);
        return;
      }
      records++;
      const { draft, usable } = raggedRow(record.cells, headers, plan?.columns);
      report(draft, record);
      if (!usable) return;
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
  /** Tells of a line that is no row, once for each kind. */
  const passOver = (kind: AsideKind, record: SourceRecord): void => {
    if (asides.has(kind)) return;
    asides.add(kind);
    const text = record.cells.find((cell) => cell.trim() !== '') ?? '';
    report({ code: 'map.line-aside', say: ({ shape }) => shape.aside({ kind, text }) }, record);
  };

  const feed = (events: readonly ReadEvent[], atEnd: boolean): void => {
    if (planned) {
      for (const event of events) process(event);
    } else {
      waiting = waiting.concat(events);
      const rows = waiting.reduce((sum, { kind }) => (kind === 'record' ? sum + 1 : sum), 0);
      if (rows <= sampleRows && !atEnd) return;
      makePlan();
      if (plan) for (const event of waiting) process(event);
      waiting = [];
    }
    if (atEnd && joiner) for (const event of joiner.end()) judge(event);
  };

  const last = (): void => {
    if (!plan) return;
    const header = headerOf(plan);
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
    shape: () => (plan?.matrix ? 'matrix' : 'rows'),
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
    refusal: () => plan?.refusal?.(words),
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

function joinedCells({ raw }: SourceRecord): Draft {
  const text = raw.split('\n')[0] ?? '';
  return { code: 'map.joined-lines', say: ({ shape }) => shape.joinedLines({ text }) };
}

/** A record with its number counted from the header; lines before that have the number 0. */
function recounted(record: SourceRecord, skipped: number): SourceRecord {
  return { ...record, index: Math.max(0, record.index - skipped + 1) };
}

/** The line at which findings about the whole table stand. */
function headerOf({ headerRecord }: TablePlan): SourceRecord {
  return headerRecord.index === 0 ? headerRecord : { ...headerRecord, index: 0 };
}

const noRecords: Draft = {
  code: 'file.no-records',
  say: ({ file }) => file.noRecords,
};
