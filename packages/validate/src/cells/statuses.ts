import { type DateReading, findDate } from './date-forms.js';
import { readFoundDate } from './dates.js';
import { findDenunciation } from './denunciations.js';
import {
  namesNotInForce,
  namesNotRatified,
  onlyStatusNames,
  ratified,
  statusNames,
} from './lexicon/statuses.js';
import { blankMarks, namesIn, plainName, saysNotKnown } from './plain-text.js';
import {
  nothingRead,
  type Reading,
  reportedOnly,
  together,
  valueRead,
  wholeOf,
  withNotices,
} from './reading.js';

/** Reads a cell with the status of a ratification, possibly with the date of its denunciation. */
export function readStatusCell(written: string): Reading {
  const text = blankMarks(written);
  if (saysNotKnown(text)) return nothingRead;
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

/** A status that fits several of ours. If it means that the State is not bound, that is used. */
export function ambiguousStatus(text: string, saysRatified: boolean): Reading {
  const whole = wholeOf(text);
  const reported = reportedOnly('status', {
    kind: 'ambiguous-status',
    text,
    saysRatified,
    field: 'status',
    ...whole,
  });
  return saysRatified ? reported : together(valueRead('status', 'not-in-force', whole), reported);
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

let notRatified: ReadonlySet<string> | undefined;

/** Whether a text means that the State did not ratify. */
export function saysNotRatified(text: string): boolean {
  notRatified ??= new Set(namesIn(namesNotRatified));
  return notRatified.has(plainName(text));
}
