import { type Answer, beginsWithNo, readAnswer, saidIn } from './answers.js';
import { type DateOrder, readDateCell } from './dates.js';
import { type Denunciation, findDenunciation } from './denunciations.js';
import type { DateField } from './fields.js';
import { ratified } from './lexicon/statuses.js';
import type { CellNotice } from './notice.js';
import { blankMarks, blankSpan, type Span } from './plain-text.js';
import {
  type CellColumn,
  nothingRead,
  type Reading,
  together,
  valueRead,
  wholeOf,
} from './reading.js';
import { ambiguousStatus, notRatified, readStatus, saysNotInForce } from './statuses.js';

/** The meaning of a mark, or of a text without a date. */
export function readMark(cell: string): 'ratified' | 'not-ratified' | undefined {
  const answer = readAnswer(cell);
  return answer && (answer.says === 'yes' ? 'ratified' : 'not-ratified');
}

/** How the cells of a column of statements are to be read. */
export type StatementHabits = DateOrder & Pick<CellColumn, 'habits'>;

/**
 * Reads a cell with everything about a State and an instrument: `1958`, `13 Dec 2000`,
 * `1958 den.:1990`, `den.:1990`, `x`, `Not in force`, `no`. An answer gives no notice, because it is
 * repeated in many cells and reported once for the table; one that says yes gives no value.
 */
export function readStatementCell(written: string, column: StatementHabits = {}): Reading {
  const whole = wholeOf(written);
  const answer = readAnswer(written);
  if (answer) {
    const isNo = saidIn(answer, column.habits) === 'no';
    return isNo ? valueRead('status', notRatified, whole) : nothingRead;
  }
  if (beginsWithNo(written)) return valueRead('status', notRatified, whole);
  const text = blankMarks(written);
  const denunciation = findDenunciation(text, column.dayFirst);
  if (denunciation) return readDenounced(text, denunciation, column);
  const status = readStatus(text);
  if (status !== undefined) {
    return status === ratified ? nothingRead : valueRead('status', status, whole);
  }
  if (saysNotInForce(text)) return ambiguousStatus(written, false);
  const reading = readDateCell('registered', text, column);
  const { notices, values } = reading;
  if (notices.length > 0 || /\d/u.test(values.registered?.value ?? '')) return reading;
  return {
    ...nothingRead,
    alreadyReported: ['registered'],
    faults: [{ kind: 'unreadable-statement', text: written, field: 'registered', ...whole }],
  };
}

/**
 * Reads a cell of a column of dates, in which a word may stand instead of a date: `no` and `not
 * ratified` in one of registrations, `denounced 1990` there, `yes` in one of denunciations. Signs and
 * digits are not read so: these may stand for a date that is not known.
 */
export function readDateOrAnswer(
  field: Exclude<DateField, 'lawDate'>,
  written: string,
  order: DateOrder,
): Reading {
  const reading = readDateCell(field, written, order);
  const isWhole = reading.faults.length === 0 && !reading.notices.some(leavesText);
  if (isWhole) return reading;
  const answer = readAnswer(written);
  if (answer?.by === 'word' || answer?.by === 'status')
    return readWordForDate(field, answer, wholeOf(written));
  if (field !== 'registered') return reading;
  const statement = readStatementCell(written, order);
  return statement.values.status === undefined ? reading : statement;
}

/** Whether a date was read, but not all of its cell. */
function leavesText({ kind }: CellNotice): boolean {
  return kind === 'unused-text';
}

function readWordForDate(
  field: Exclude<DateField, 'lawDate'>,
  { says }: Answer,
  whole: Span,
): Reading {
  if (field === 'registered' && says === 'no') return valueRead('status', notRatified, whole);
  if (field === 'denounced' && says === 'yes') return valueRead('status', 'denounced', whole);
  return nothingRead;
}

/** Reads a cell with a denunciation, which may begin with the date of registration. */
function readDenounced(text: string, denunciation: Denunciation, order: DateOrder): Reading {
  const { date } = denunciation;
  let reading = valueRead('status', 'denounced', denunciation);
  if (date) {
    const before = { start: 0, end: date.start };
    const after = { start: date.end, end: text.length };
    const alone = blankSpan(blankSpan(text, before), after);
    reading = together(reading, readDateCell('denounced', alone, order));
  }
  const rest = blankSpan(text, denunciation).replace(/[()[\],;]/gu, ' ');
  if (rest.trim() !== '') reading = together(reading, readDateCell('registered', rest, order));
  return {
    ...reading,
    // Neither date may replace the whole cell.
    notices: reading.notices.map((notice) =>
      notice.certain === 'cell' ? { ...notice, certain: 'place' } : notice,
    ),
  };
}
