import { type DateOrder, readDateCell } from './date-cell.js';
import { findDenunciation } from './denunciation.js';
import { blankMarks } from './footnote-marks.js';
import { withoutHidden } from './hidden-characters.js';
import { put, type RowUnderway } from './row.js';
import { ratified, readStatus, saysNotInForce, saysNotRatified } from './status.js';

/** Marks for a ratification whose date is not given. */
const yes = /^(?:[xхXХ✓✔☑√+●•■◆v]|1|y|yes|true|да|иә|oui|s[ií])$/iu;
/** Marks for none. */
const no = /^(?:[-–—−.…○□✗✘☐]|\.{2,3}|0|false|n\/a|#n\/a|null|n)$/iu;

/** What a mark says, or a text that is not a date. */
export function readMark(cell: string): 'ratified' | 'not-ratified' | undefined {
  // A tick may be followed by the choice of its colour.
  const text = withoutHidden(blankMarks(cell))
    .replace(/[\uFE0E\uFE0F]/gu, '')
    .trim();
  // A mark of a footnote alone is no mark of a ratification.
  if (text === '') return 'not-ratified';
  if (yes.test(text)) return 'ratified';
  return no.test(text) || saysNotRatified(text) ? 'not-ratified' : undefined;
}

/**
 * Reads a cell that holds all that a State did with an instrument: `1958`, `13 Dec 2000`,
 * `1958 den.:1990`, `den.:1990`, `x`, `Not in force`. A cell that says that it did nothing gives no
 * value and no finding; of marks the table speaks once.
 */
export function readStatementCell(
  row: RowUnderway,
  written: string,
  cell: number,
  order: DateOrder = {},
): void {
  const mark = readMark(written);
  if (mark !== undefined) return;
  const text = blankMarks(written);
  const denunciation = findDenunciation(text, order.dayFirst);
  if (denunciation) {
    const { start, end, date } = denunciation;
    put(row, 'status', 'denounced', { cell, start, end });
    if (date) {
      const alone = blank(blank(text, 0, date.start), date.end, text.length);
      readDateCell(row, 'denounced', alone, cell, order);
    }
    const rest = blank(text, start, end).replace(/[()[\],;]/gu, ' ');
    if (rest.trim() !== '') readDateCell(row, 'registered', rest, cell, order);
    // Neither date is all that the cell says.
    for (const [at, draft] of row.drafts.entries()) {
      if (draft.certain === 'cell') row.drafts[at] = { ...draft, certain: 'place' };
    }
    return;
  }
  const status = readStatus(text);
  if (status !== undefined) {
    const isPlain = status === 'in-force' || status === ratified;
    if (!isPlain) put(row, 'status', status, { cell, start: 0, end: written.length });
    return;
  }
  if (saysNotInForce(text)) {
    put(row, 'status', 'not-in-force', { cell, start: 0, end: written.length });
    row.settled.add('status');
    row.drafts.push({
      code: 'map.ambiguous-status',
      say: ({ shape }) => shape.ambiguousStatus({ text: written, ratified: false }),
      field: 'status',
      cell,
      start: 0,
      end: written.length,
    });
    return;
  }
  const before = row.drafts.length;
  readDateCell(row, 'registered', text, cell, order);
  const understood = row.drafts.length > before || /\d/u.test(row.values.registered ?? '');
  if (understood) return;
  delete row.values.registered;
  delete row.places.registered;
  row.settled.add('registered');
  row.faults.push({
    code: 'schema.statement',
    say: ({ shape }) => shape.unreadableStatement({ text: written }),
    field: 'registered',
    cell,
    start: 0,
    end: written.length,
  });
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
