import { type Answer, readAnswer, saidIn } from './answers.js';
import { type DateReading, findDate } from './date-forms.js';
import { readFoundDate } from './dates.js';
import { findDenunciation } from './denunciations.js';
import { namesNotInForce, onlyStatusNames, ratified, statusNames } from './lexicon/statuses.js';
import { blankMarks, namesIn, plainName, saysNotKnown } from './plain-text.js';
import {
  type AnswersOfColumn,
  nothingRead,
  type Reading,
  reportedOnly,
  together,
  valueRead,
  wholeOf,
  withNotices,
} from './reading.js';

/**
 * The value of the field `status` where a row says that the State did not ratify. It is not one of our
 * statuses, which are those of ratifications.
 */
export const notRatified = 'not-ratified';

/**
 * Reads a cell with the status of a ratification, possibly with the date of its denunciation.
 *
 * @param answers What yes and no mean in its column, if that is a column of answers.
 */
export function readStatusCell(written: string, answers?: AnswersOfColumn): Reading {
  const answer = readAnswer(written);
  if (answer && answers) return readAnswerCell(answer, written, answers);
  const text = blankMarks(written);
  if (saysNotKnown(text)) return nothingRead;
  if (answer?.by === 'word' && answer.says === 'no') {
    return valueRead('status', notRatified, wholeOf(written));
  }
  const whole = wholeOf(written);
  const status = readStatus(text);
  if (status === ratified) return ambiguousStatus(written, true);
  if (saysNotInForce(text)) return ambiguousStatus(written, false);
  if (status !== undefined) {
    const reading = valueRead('status', status, whole);
    if (status === written) return reading;
    return withNotices(reading, {
      kind: 'status-spelling',
      text: written,
      value: status,
      field: 'status',
      ...whole,
      suggestion: status,
      ...(text === written && saysJustStatus(text) && { certain: 'cell' }),
    });
  }
  const denunciation = findDenunciation(text);
  if (denunciation?.date?.kind === 'date') {
    const { date } = denunciation;
    const reading = together(
      valueRead('status', 'denounced', denunciation),
      readFoundDate('denounced', date, text),
    );
    return withNotices(reading, {
      kind: 'status-with-date',
      text: written,
      status: 'denounced',
      date: date.value,
      field: 'status',
      ...whole,
    });
  }
  return statusAsWritten(text.trim(), written);
}

/** An answer in a column of answers: what that means is reported once, for the column. */
function readAnswerCell(
  answer: Answer,
  cell: string,
  { yes, no, habits }: AnswersOfColumn,
): Reading {
  const said = saidIn(answer, habits);
  const value = said === 'yes' ? yes : said === 'no' ? no : undefined;
  return value === undefined ? nothingRead : valueRead('status', value, wholeOf(cell));
}

/** A status that fits several of ours: that the State ratified, or is not bound, is used. */
export function ambiguousStatus(text: string, saysRatified: boolean): Reading {
  const whole = wholeOf(text);
  const reported = reportedOnly('status', {
    kind: 'ambiguous-status',
    text,
    saysRatified,
    field: 'status',
    ...whole,
  });
  const value = saysRatified ? ratified : 'not-in-force';
  return together(valueRead('status', value, whole), reported);
}

/** A status as it is written, with a notice that it was not understood. */
export function statusAsWritten(value: string, cell: string): Reading {
  const whole = wholeOf(cell);
  return {
    ...valueRead('status', value, whole),
    faults: [{ kind: 'unreadable-status', value, field: 'status', ...whole }],
  };
}

/** The phrase that the ILO uses for a ratification that is not yet in force. */
const willEnter =
  /(?:will enter into force|entrera en vigueur|entrará en vigor|вступит в силу|күшіне енеді)/iu;

/** Reads a note. Notes of the ILO may contain dates that can be checked. */
export function readNoteCell(text: string): Reading {
  const note = valueRead('note', text.trim(), wholeOf(text));
  const entry = willEnter.exec(text);
  const date = entry
    ? dateAfter(text, entry.index + entry[0].length)
    : findDenunciation(text)?.date;
  if (date?.kind !== 'date' || date.value.length < 10) return note;
  const field = entry ? 'inForce' : 'denounced';
  const { value, start, end } = date;
  const reading = together(note, readFoundDate(field, date, text));
  return withNotices(reading, { kind: 'note-reading', date: value, field, start, end });
}

/** The first date after an offset. */
function dateAfter(text: string, offset: number): DateReading | undefined {
  const found = findDate(text.slice(offset));
  return found && { ...found, start: found.start + offset, end: found.end + offset };
}

let statuses: ReadonlyMap<string, string> | undefined;

/**
 * The code of a status in any known spelling, or {@link ratified}.
 *
 * @returns undefined if it is not known.
 */
export function readStatus(cell: string): string | undefined {
  if (Object.hasOwn(statusNames, cell)) return cell;
  statuses ??= new Map(
    Object.entries(statusNames).flatMap(([status, names]) =>
      namesIn(names).map((name): [string, string] => [plainName(name), status]),
    ),
  );
  return statuses.get(plainName(cell));
}

let onlyStatus: ReadonlySet<string> | undefined;

/** Whether a text means a status and nothing else. */
function saysJustStatus(text: string): boolean {
  onlyStatus ??= new Set(namesIn(onlyStatusNames).map(plainName));
  return onlyStatus.has(plainName(text));
}

let notInForce: ReadonlySet<string> | undefined;

/** Whether a text only means that the instrument does not bind the State. */
export function saysNotInForce(text: string): boolean {
  notInForce ??= new Set(namesIn(namesNotInForce));
  return notInForce.has(plainName(text));
}
