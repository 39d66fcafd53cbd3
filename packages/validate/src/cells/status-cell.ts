import { type DateReading, findDate } from './date.js';
import { putDate } from './date-cell.js';
import { findDenunciation } from './denunciation.js';
import { blankMarks } from './footnote-marks.js';
import { saysNotKnown } from './not-known.js';
import { type Place, put, type RowUnderway } from './row.js';
import { ratified, readStatus, saysJustStatus, saysNotInForce } from './status.js';

/** Reads a cell that says where a ratification stands, and may tell when it was denounced. */
export function readStatusCell(row: RowUnderway, written: string, cell: number): void {
  const text = blankMarks(written);
  if (saysNotKnown(text)) return;
  const place: Place = { cell, start: 0, end: written.length };
  const read = readStatus(text);
  if (read === ratified || saysNotInForce(text)) {
    if (read === undefined) put(row, 'status', 'not-in-force', place);
    row.settled.add('status');
    row.drafts.push({
      code: 'map.ambiguous-status',
      say: ({ shape }) => shape.ambiguousStatus({ text: written, ratified: read === ratified }),
      field: 'status',
      ...place,
    });
    return;
  }
  if (read !== undefined) {
    put(row, 'status', read, place);
    if (read === written) return;
    row.drafts.push({
      code: 'map.status-spelling',
      say: ({ map }) => map.readAs({ text: written, value: read }),
      field: 'status',
      ...place,
      suggestion: read,
      ...(text === written && saysJustStatus(text) && { certain: 'cell' }),
    });
    return;
  }
  const denunciation = findDenunciation(text);
  if (denunciation?.date?.kind === 'date') {
    const { date } = denunciation;
    put(row, 'status', 'denounced', { cell, start: denunciation.start, end: denunciation.end });
    putDate(row, 'denounced', date, text, cell);
    row.drafts.push({
      code: 'map.status-with-date',
      say: ({ shape }) =>
        shape.statusWithDate({ text: written, status: 'denounced', date: date.value }),
      field: 'status',
      ...place,
    });
    return;
  }
  put(row, 'status', text.trim(), place);
}

/** What the ILO notes beside a ratification that is not yet in force. */
const willEnter =
  /(?:will enter into force|entrera en vigueur|entrará en vigor|вступит в силу|күшіне енеді)/iu;

/** Reads a note: most say nothing that can be checked, those of the ILO may tell dates. */
export function readNoteCell(row: RowUnderway, text: string, cell: number): void {
  put(row, 'note', text.trim(), { cell, start: 0, end: text.length });
  const entry = willEnter.exec(text);
  const denunciation = entry ? undefined : findDenunciation(text);
  const date = entry ? dateAfter(text, entry.index + entry[0].length) : denunciation?.date;
  if (date?.kind !== 'date' || date.value.length < 10) return;
  const field = entry ? 'inForce' : 'denounced';
  putDate(row, field, date, text, cell);
  row.drafts.push({
    code: 'map.note-reading',
    say: ({ shape }) => shape.noteReading({ field, date: date.value }),
    field,
    cell,
    start: date.start,
    end: date.end,
  });
}

/** The first date behind an offset. */
function dateAfter(text: string, offset: number): DateReading | undefined {
  const found = findDate(text.slice(offset));
  return found && { ...found, start: found.start + offset, end: found.end + offset };
}
