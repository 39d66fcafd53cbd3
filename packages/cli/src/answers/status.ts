import {
  type ClockStatus,
  explainReason,
  instrument,
  label,
  law,
  type Status,
  status,
} from '@ilo-kz/query';
import { instrumentCode } from '../instrument-code.js';
import { type Output, printAnswer } from '../output.js';
import { type Language, type Say, sayIn } from '../print/say.js';
import { shortened, table, titled } from '../print/table.js';
import { paintOf } from '../print/words.js';
import { wrap } from '../print/wrap.js';

export interface StatusOptions {
  readonly on: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints the three clocks of one ratification on a date. */
export async function answerStatus(
  code: string,
  options: StatusOptions,
  output: Output,
): Promise<void> {
  const answer = status(await instrumentCode(code), { on: options.on });
  printAnswer(answer, options, () => statusLines(answer, options.lang, output), output);
}

/** The three clocks of one ratification on a date: answer, reason, and how it is supported. */
function statusLines(answer: Status, lang: Language, output: Output): readonly string[] {
  const { paint, columns } = output;
  const say = sayIn(lang);
  const { text, mark } = titled(label(instrument(answer.code as string), lang));
  const title = shortened(text, columns - answer.on.length - 8, mark);
  const number = answer.lawId ? ` № ${law(answer.lawId).number}` : '';
  const clocks = [
    { name: say('clock.law') + number, clock: answer.law },
    { name: say('clock.registration'), clock: answer.registration },
    { name: say('clock.entry-into-force'), clock: answer.entryIntoForce },
  ];
  const reasons = clocks.map(({ clock }) => explainReason(clock.reason, { lang }));
  const others = clocks.map(({ name, clock }) => [
    { text: `  ${name}` },
    { text: say(clock.answer), paint: paintOf(clock.answer, paint) },
    { text: supports(clock, say), paint: paint.faint },
  ]);
  // A reason in the words of the record can be long: then it stands below, whole.
  const taken = [0, 1, 2].map((cell) =>
    Math.max(...others.map((row) => (row[cell]?.text.length ?? 0) + 2)),
  );
  const room = columns - taken.reduce((sum, width) => sum + width, 0);
  const rows = others.map(([name, said, support], index) => [
    name ?? { text: '' },
    said ?? { text: '' },
    { text: fits(reasons[index], room) ? (reasons[index] ?? '') : '' },
    support ?? { text: '' },
  ]);
  const heads = ['', '', '', ''].map((heading) => ({ heading }));
  const lines = table(heads, rows, { width: columns, heading: paint.faint });
  return [
    `${paint.strong(answer.code)}  ${title}, ${answer.on}`,
    ...lines.flatMap((line, index) => {
      const reason = reasons[index] ?? '';
      return fits(reason, room) ? [line] : [line, ...wrap(reason, columns, '      ')];
    }),
  ];
}

function fits(reason: string | undefined, room: number): boolean {
  return (reason ?? '').length <= room;
}

/** How a date is supported: the grade of its first support, and how many documents stand against it. */
function supports({ evidence }: ClockStatus, say: Say): string {
  const [first] = evidence;
  if (!first) return '';
  const n = evidence.filter((piece) => 'agrees' in piece && piece.agrees === false).length;
  return n > 0 ? `${say(first.grade)}, ${say('countAgainst', { n })}` : say(first.grade);
}
