import type { Finding } from '../finding.js';
import type { Locator } from '../formats/locator.js';
import { excerptAt, positionAt } from '../formats/position.js';
import { copyOf, type SourceRecord } from '../formats/record.js';
import { describeFault } from '../locales/describe-fault.js';
import type { Sentences } from '../locales/sentences.js';
import type { Fault } from '../rules/fault.js';
import { ruleUrl } from '../rules/rule.js';
import type { Severity } from '../severity.js';
import { fingerprint } from './fingerprint.js';

/** What a finding needs to know of the file around it. */
export interface FileContext {
  readonly file: string;
  readonly locator: Locator;
  readonly headers: readonly string[];
  readonly words: Sentences;
}

/** Longer values are cut in findings. */
const longestValue = 80;

/** A finding that is counted, but whose place has not been worked out. */
export interface PendingFinding {
  readonly fault: Fault;
  readonly severity: Severity;
  readonly record: SourceRecord;
  readonly key: string | undefined;
}

/** Gives a finding its place in the file. Positions are worked out nowhere else. */
export function placeFinding(
  { fault, severity, record, key }: PendingFinding,
  context: FileContext,
): Finding {
  const { field, cell, suggestion, evidence } = fault;
  const { code } = fault.rule;
  const { message, hint, expected } = describeFault(fault, context.words);
  const inner = fault.at && context.locator.spanAt?.(record, fault.at, fault.meansKey);
  const home = (cell !== undefined && context.locator.homeOf?.(record, cell)) || record;
  const { start, end } = inner ?? extent(fault, home, context.locator);
  const excerpt = excerptAt(home.raw, start, end);
  const from = positionAt(home, start);
  const to = positionAt(home, end);
  const header = cell === undefined || record.index === 0 ? undefined : context.headers[cell];
  const value = copyOf(cut(inner?.value ?? (cell === undefined ? '' : (record.cells[cell] ?? ''))));
  const finding: Writable<Finding> = {
    code,
    severity,
    message,
    file: context.file,
    line: from.line,
    column: (cell !== undefined && context.locator.columnOf?.(record, cell)) || from.column,
    record: record.index,
    path: pointerTo(fault, record, header, context.locator),
    value,
    excerpt: { ...excerpt, text: copyOf(excerpt.text) },
    ruleUrl: ruleUrl(code),
    fingerprint: fingerprint(
      [code, key ?? '', fault.at?.join('/') ?? field ?? '', header ?? '', value].join('\n'),
    ),
  };
  // One by one: spreading what may be absent makes a new kind of object for each finding.
  if (to.line > from.line) finding.endLine = to.line;
  const ownColumns = context.locator.columnOf !== undefined;
  if (!ownColumns && (to.line > from.line || to.column > from.column))
    finding.endColumn = to.column;
  const cellName = cell === undefined ? undefined : context.locator.cellName?.(record, cell);
  if (cellName !== undefined) finding.cell = cellName;
  if (key !== undefined) finding.key = cut(key);
  if (field !== undefined) finding.field = field;
  if (header !== undefined) finding.header = header;
  if (hint !== undefined) finding.hint = hint;
  if (expected !== undefined) finding.expected = expected;
  if (suggestion !== undefined) {
    if (fault.rule.guesses) finding.mayMean = suggestion;
    else finding.suggestion = suggestion;
  }
  if (evidence !== undefined) finding.evidence = evidence;
  return finding;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function pointerTo(
  { at, cell, field }: Fault,
  record: SourceRecord,
  header: string | undefined,
  { pointer }: Locator,
): string {
  if (at === undefined)
    return pointer(record, cell === undefined ? undefined : { field, header, cell });
  const steps = at.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return pointer(record) + steps.join('');
}

/** Offsets of the fault in the record's text. */
function extent(
  { cell, start, end, rawAt }: Fault,
  record: SourceRecord,
  locator: Locator,
): { readonly start: number; readonly end: number } {
  if (rawAt !== undefined) return { start: rawAt, end: Math.min(rawAt + 1, record.raw.length) };
  const span = cell === undefined ? undefined : locator.spansOf(record)[cell];
  if (!span) return { start: 0, end: record.raw.length };
  const whole =
    start === undefined || end === undefined || (start === 0 && end >= span.value.length);
  if (whole) return { start: span.start, end: span.end };
  return {
    start: locator.offsetIn(record.raw, span, start),
    end: locator.offsetIn(record.raw, span, end),
  };
}

function cut(value: string): string {
  if (value.length <= longestValue) return value;
  const characters = [...value.slice(0, 2 * longestValue)];
  return characters.length > longestValue
    ? `${characters.slice(0, longestValue - 1).join('')}…`
    : value;
}
