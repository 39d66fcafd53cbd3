import { status as ask, type ClockStatus, instrument, law } from '@ilo-kz/query';
import type { Output } from '../output.js';
import { table } from '../print/table.js';
import { paintOf } from '../print/words.js';

/** `ilo-kz status CODE --on DATE`: the three clocks of one ratification on a date. */
export function status(
  code: string,
  options: { readonly on: string; readonly json?: boolean },
  { out, paint }: Output,
): void {
  const answer = ask(code, { on: options.on });
  if (options.json) {
    out(JSON.stringify(answer, null, 2));
    return;
  }
  out(`${paint.strong(answer.code)}  ${instrument(answer.code).title.en}, on ${answer.on}`);
  const row = (name: string, clock: ClockStatus) => [
    { text: `  ${name}` },
    { text: clock.answer, paint: paintOf(clock.answer, paint) },
    { text: explainReason(clock.reason) },
    { text: supports(clock), paint: paint.faint },
  ];
  const number = answer.lawId ? ` No. ${law(answer.lawId).number}` : '';
  const rows = [
    row(`law${number}`, answer.law),
    row('registration', answer.registration),
    row('entry into force', answer.entryIntoForce),
  ];
  const heads = [{ heading: '' }, { heading: '' }, { heading: '' }, { heading: '' }];
  for (const line of table(heads, rows, paint.faint).slice(1)) out(line);
}

/** How a date is supported: the grade of its first support, and how many documents stand against it. */
function supports({ evidence }: ClockStatus): string {
  const [first] = evidence;
  if (!first) return '';
  const against = evidence.filter((piece) => 'agrees' in piece && piece.agrees === false).length;
  return against > 0 ? `${first.grade}, ${against} against` : first.grade;
}
