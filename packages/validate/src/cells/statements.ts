import { type DateOrder, readDateCell } from './dates.js';
import { type Denunciation, findDenunciation } from './denunciations.js';
import { withoutHidden } from './hidden-characters.js';
import { ratified } from './lexicon/statuses.js';
import { blankMarks, blankSpan } from './plain-text.js';
import { nothingRead, type Reading, together, valueRead, wholeOf } from './reading.js';
import { ambiguousStatus, readStatus, saysNotInForce, saysNotRatified } from './statuses.js';

/** Marks for a ratification without a date. */
const yes = /^(?:[xхXХ✓✔☑√+●•■◆v]|1|y|yes|true|да|иә|oui|s[ií])$/iu;
/** Marks for no ratification. */
const no = /^(?:[-–—−.…○□✗✘☐]|\.{2,3}|0|false|n\/a|#n\/a|null|n)$/iu;

/** The meaning of a mark, or of a text without a date. */
export function readMark(cell: string): 'ratified' | 'not-ratified' | undefined {
  // A tick may be followed by a variation selector.
  const text = withoutHidden(blankMarks(cell))
    .replace(/[\uFE0E\uFE0F]/gu, '')
    .trim();
  // A cell with only a footnote mark does not state a ratification.
  if (text === '') return 'not-ratified';
  if (yes.test(text)) return 'ratified';
  return no.test(text) || saysNotRatified(text) ? 'not-ratified' : undefined;
}

/**
 * Reads a cell with everything about a State and an instrument: `1958`, `13 Dec 2000`,
 * `1958 den.:1990`, `den.:1990`, `x`, `Not in force`. A mark gives no value and no notice, because it
 * is repeated in many cells and reported once for the table.
 */
export function readStatementCell(written: string, order: DateOrder = {}): Reading {
  if (readMark(written) !== undefined) return nothingRead;
  const text = blankMarks(written);
  const whole = wholeOf(written);
  const denunciation = findDenunciation(text, order.dayFirst);
  if (denunciation) return readDenounced(text, denunciation, order);
  const status = readStatus(text);
  if (status !== undefined) {
    const isPlain = status === 'in-force' || status === ratified;
    return isPlain ? nothingRead : valueRead('status', status, whole);
  }
  if (saysNotInForce(text)) return ambiguousStatus(written, false);
  const reading = readDateCell('registered', text, order);
  const { notices, values } = reading;
  if (notices.length > 0 || /\d/u.test(values.registered?.value ?? '')) return reading;
  return {
    ...nothingRead,
    alreadyReported: ['registered'],
    faults: [{ kind: 'unreadable-statement', text: written, field: 'registered', ...whole }],
  };
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
