import type { Evidence, Instrument, Ratification } from '@ilo-kz/data';
import { instrument, label, law, ratification } from '@ilo-kz/query';
import { type Output, printAnswer } from '../output.js';
import { evidenceLines } from '../print/evidence.js';
import { fieldLines, recordLines } from '../print/record.js';
import { type Language, sayIn } from '../print/say.js';
import { titled } from '../print/table.js';
import { wrap } from '../print/wrap.js';
import { noteRecord, recordOf } from '../records.js';

export interface ShowOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints a record of any collection, and with an instrument its ratification. */
export function answerShow(written: string, options: ShowOptions, output: Output): void {
  const asked = recordOf(written);
  noteRecord(written, asked, output);
  // `C087` shows the ratification as well, `instruments/C087` only the instrument.
  if (asked.collection !== 'instruments' || written.includes('/')) {
    printAnswer(asked, options, () => recordLines(asked, options.lang, output), output);
    return;
  }
  const found = instrument(asked.id);
  const record = ratification(asked.id);
  printAnswer(
    { instrument: found, ratification: record ?? null },
    options,
    () => showLines(found, record, options.lang, output),
    output,
  );
}

/** An instrument, and its ratification with all evidence; without a ratification, all fields of the instrument. */
function showLines(
  found: Instrument,
  record: Ratification | undefined,
  lang: Language,
  output: Output,
): readonly string[] {
  const { paint, columns } = output;
  const say = sayIn(lang);
  const { text, mark } = titled(label(found, lang));
  const [first = '', ...rest] = wrap(text + mark, columns, '      ');
  const others = (['en', 'ru', 'kk'] as const).flatMap((other) => {
    const title = found.title[other];
    return title && title !== text ? wrap(title, columns, '      ') : [];
  });
  const head = [`${paint.strong(found.code)}  ${first.trimStart()}`, ...rest, ...others];
  if (!record) {
    const id = found.code as string;
    const asked = { collection: 'instruments', id, record: { ...found } } as const;
    return [...head, say('notRecorded'), ...fieldLines(asked, lang, output)];
  }
  const ratifyingLaw = law(record.law as string);
  const { evidence, unknown = {} } = record;
  const value = (date: string) => (date === 'unknown' ? say('unknown') : date);
  const field = (name: string, text: string, pieces: readonly Evidence[] = [], why = '') => [
    '',
    `${name.padEnd(17)} ${paint.strong(text)}`,
    ...(why ? wrap(why, columns, '  ') : []),
    ...pieces.flatMap((piece) => evidenceLines(piece, say, output)),
  ];
  const byLaw = ratifyingLaw.evidence;
  return [
    ...head,
    ...field(say('act'), say(`action.${record.action}`), evidence.action),
    ...field(say('lawNumber'), value(ratifyingLaw.number), byLaw.number),
    ...field(say('lawDate'), value(ratifyingLaw.date), byLaw.date, ratifyingLaw.unknown?.date),
    ...field(
      say('date.registration'),
      value(record.registered),
      evidence.registered,
      unknown.registered,
    ),
    ...field(
      say('date.entry-into-force'),
      value(record.inForce),
      evidence.inForce,
      unknown.inForce,
    ),
    ...field(say('status'), say(`state.${record.status}`), evidence.status),
    ...(record.amendments ?? []).flatMap(({ title, inForce }) =>
      field(say('amendment'), `${title}, ${say('inForce')} ${value(inForce)}`, evidence.amendments),
    ),
    '',
    say('checked', { date: record.checked }),
  ];
}
