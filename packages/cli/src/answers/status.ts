import {
  type ClockStatus,
  explainReason,
  instrument,
  label,
  law,
  type Status,
  status,
} from '@ilo-kz/query';
import { askedState } from '../asked-state.js';
import type { Table } from '../export/table.js';
import { instrumentCode } from '../instrument-code.js';
import { type FormatOptions, type Output, printInFormat } from '../output.js';
import { type Language, type Say, sayIn } from '../print/say.js';
import { shortened, table, titled } from '../print/table.js';
import { answerPaint } from '../print/words.js';
import { wrap } from '../print/wrap.js';

export interface StatusOptions extends FormatOptions {
  readonly on: string;
  readonly country?: string;
  readonly lang: Language;
}

/** Prints the law, registration and entry into force of one ratification on a date. */
export async function answerStatus(
  code: string,
  options: StatusOptions,
  output: Output,
): Promise<void> {
  const read = await instrumentCode(code, output);
  const state = await askedState(options.country, output);
  const answer = (state?.status ?? status)(read, { on: options.on });
  printInFormat(
    state ? { country: state.state, ...answer } : answer,
    options,
    {
      lines: () => [
        ...(state ? [output.paint.faint(state.name)] : []),
        ...statusLines(answer, options.lang, output),
      ],
      table: () => statusTable(answer, state?.state ?? 'KAZ', options.lang),
    },
    output,
  );
}

/** A row each for the law, the registration and the entry into force. */
function statusTable(answer: Status, country: string, lang: Language): Table {
  const { code, on } = answer;
  const rows = [
    { basis: 'law', of: answer.law },
    { basis: 'registration', of: answer.registration },
    { basis: 'entry-into-force', of: answer.entryIntoForce },
  ].map(({ basis, of }) => [
    country,
    code,
    on,
    basis,
    of.answer,
    of.date,
    explainReason(of.reason, { lang }),
    of.evidence[0]?.grade ?? null,
  ]);
  return { columns: ['country', 'code', 'on', 'basis', 'answer', 'date', 'reason', 'grade'], rows };
}

/** A line each for the law, registration and entry into force: answer, reason, and support. */
function statusLines(answer: Status, lang: Language, output: Output): readonly string[] {
  const { paint, columns } = output;
  const say = sayIn(lang);
  const { text, mark } = titled(label(instrument(answer.code as string), lang));
  const date = say('onDate', { date: answer.on });
  const title = shortened(text, columns - date.length - 9, mark);
  const sign = lang === 'en' ? 'No.' : '№';
  const number = answer.lawId ? ` ${sign} ${law(answer.lawId).number}` : '';
  const milestones = [
    { name: say('date.law') + number, status: answer.law },
    { name: say('date.registration'), status: answer.registration },
    { name: say('date.entry-into-force'), status: answer.entryIntoForce },
  ];
  const reasons = milestones.map(({ status }) => explainReason(status.reason, { lang }));
  const others = milestones.map(({ name, status }) => [
    { text: `  ${name}` },
    { text: say(status.answer), paint: answerPaint(status.answer, paint) },
    { text: supportOf(status, say), paint: paint.faint },
  ]);
  // A long reason from a record is printed below the line, without cutting.
  const used = [0, 1, 2].map((cell) =>
    Math.max(...others.map((row) => (row[cell]?.text.length ?? 0) + 2)),
  );
  const room = columns - used.reduce((sum, width) => sum + width, 0);
  const rows = others.map(([name, result, support], index) => [
    name ?? { text: '' },
    result ?? { text: '' },
    { text: fits(reasons[index], room) ? (reasons[index] ?? '') : '' },
    support ?? { text: '' },
  ]);
  const heads = ['', '', '', ''].map((heading) => ({ heading }));
  const lines = table(heads, rows, { width: columns, heading: paint.faint });
  return [
    `${paint.strong(answer.code)}  ${title} — ${date}`,
    ...lines.flatMap((line, index) => {
      const reason = reasons[index] ?? '';
      return fits(reason, room) ? [line] : [line, ...wrap(reason, columns, '      ')];
    }),
  ];
}

function fits(reason: string | undefined, room: number): boolean {
  return (reason ?? '').length <= room;
}

/** The grade of the first evidence, and the number of documents that disagree. */
function supportOf({ evidence }: ClockStatus, say: Say): string {
  const [first] = evidence;
  if (!first) return '';
  const grade = say(first.grade);
  const n = evidence.filter((piece) => 'agrees' in piece && piece.agrees === false).length;
  if (n === 0) return `(${grade})`;
  return `(${grade}; ${say(n === 1 ? 'oneDisagrees' : 'severalDisagree', { n })})`;
}
