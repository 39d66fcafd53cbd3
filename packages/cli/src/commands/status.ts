import { status as ask, type ClockStatus, instrument, law } from '@ilo-kz/query';
import type { Output } from '../output.js';
import { table } from '../print/table.js';
import { paintOf, reasonInWords } from '../print/words.js';

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
    { text: reasonInWords(clock.reason) },
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

/** How many documents stand behind a date, and how many against it. */
function supports({ evidence }: ClockStatus): string {
  if (evidence.length === 0) return '';
  const against = evidence.filter((piece) => 'agrees' in piece && piece.agrees === false).length;
  const grades = evidence.filter((piece) => !('agrees' in piece && piece.agrees === false));
  const best = ['official', 'secondary', 'derived', 'unverified'].find((grade) =>
    grades.some((piece) => piece.grade === grade),
  );
  const contradicted = against > 0 ? `, ${against} against` : '';
  return `${best ?? 'no'} evidence, ${grades.length} for${contradicted}`;
}
