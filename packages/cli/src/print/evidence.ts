import type { Evidence } from '@ilo-kz/data';
import { source } from '@ilo-kz/query';
import type { Output } from '../output.js';
import type { Say } from './say.js';
import { wrap } from './wrap.js';

const indent = '              ';

/** One piece of evidence: grade, document, its value, and the reason if it is not followed. */
export function evidenceLines(
  piece: Evidence,
  say: Say,
  { paint, columns }: Output,
): readonly string[] {
  if (piece.grade === 'unverified') {
    const text = `${say('unverified')}  ${piece.note ?? say('noDocument')}`;
    return wrap(text, columns, '  ').map(paint.doubtful);
  }
  const { publisher, date } = source(piece.source as string);
  const dated = date === 'unknown' ? say('undated') : date;
  const place = piece.locator ? `, ${piece.locator}` : '';
  const rule = piece.grade === 'derived' ? `, ${piece.rule}` : '';
  const says = piece.says === undefined ? '' : `: ${piece.says ?? say('noValue')}`;
  const disagrees = piece.agrees === false;
  const text = `${piece.source}${place}${rule}${says}  (${publisher}, ${dated})`;
  const first = say(disagrees ? 'disagrees' : piece.grade).padEnd(indent.length - 4);
  // A word for the grade that is longer than its column moves the line that it begins.
  const moved = first.length - (indent.length - 4);
  const lines = wrap(text, columns - moved, indent).map((line, index) =>
    index === 0 ? `  ${first}  ${line.trimStart()}` : line,
  );
  const remark = disagrees ? piece.why : piece.note;
  const remarks = remark ? wrap(remark, columns, indent) : [];
  return disagrees
    ? [...lines.map(paint.bad), ...remarks]
    : [...lines, ...remarks].map(paint.faint);
}
