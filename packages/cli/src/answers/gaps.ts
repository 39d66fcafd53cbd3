import {
  type EnactedOnly,
  type Gaps,
  type GapsOptions,
  gaps,
  instrument,
  label,
} from '@ilo-kz/query';
import { askedState } from '../asked-state.js';
import type { Table } from '../export/table.js';
import { type FormatOptions, type Output, printInFormat } from '../output.js';
import { type Language, type Say, sayIn } from '../print/say.js';
import { shortened, titled } from '../print/table.js';
import { wrap } from '../print/wrap.js';

export interface GapsCommandOptions extends GapsOptions, FormatOptions {
  readonly country?: string;
  readonly lang: Language;
}

/** Prints gaps. */
export async function answerGaps(options: GapsCommandOptions, output: Output): Promise<void> {
  const { lang, json: _json, format: _format, country, ...asked } = options;
  const state = await askedState(country, output);
  const found = (state?.gaps ?? gaps)(asked);
  printInFormat(
    { ...(state ? { country: state.state } : {}), ...asked, ...found },
    options,
    {
      lines: () => [
        ...(state ? [output.paint.faint(state.name)] : []),
        ...gapsLines(found, asked.on, lang, output),
      ],
      table: () => gapsTable(found, state?.state ?? 'KAZ', asked.on, lang),
    },
    output,
  );
}

/** A row for each instrument, with the law that enacts it and the ids of the intentions. */
function gapsTable({ gaps: found }: Gaps, country: string, on: string, lang: Language): Table {
  const rows = found.map(({ code, subject, ratified, status, enacted, intentions }) => [
    country,
    on,
    code,
    label(instrument(code as string), lang).text,
    subject,
    ratified,
    status,
    enacted?.law ?? null,
    [...new Set(intentions.map(({ id }) => id))].join('; '),
  ]);
  return {
    columns: 'country on code title subject ratified status law intentions'.split(' '),
    rows,
  };
}

/** A line for each instrument, with road maps and comments of the supervisory bodies below it. */
function gapsLines(
  { gaps: found, leftOut }: Gaps,
  on: string,
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const lines = found.flatMap(({ code, ratified, enacted, intentions }) => {
    const { text, mark } = titled(label(instrument(code as string), lang));
    const doubt = ratified === 'unknown' ? paint.doubtful('?') : ' ';
    return [
      `${paint.strong(code)} ${doubt} ${shortened(text, columns - 7, mark)}`,
      ...(enacted ? wrap(enactedText(enacted, say), columns, '       ') : []),
      ...intentions.flatMap(({ kind, id, text: measure }, index) => [
        ...(intentions[index - 1]?.id === id
          ? []
          : wrap(`${say(`intention.${kind}`)}, ${id}:`, columns, '       ').map(paint.faint)),
        ...wrap(measure, columns, '         '),
      ]),
    ];
  });
  const isDoubtful = found.some(({ ratified }) => ratified === 'unknown');
  const notes = [
    say('gapsOn', { date: on, n: found.length }),
    ...(isDoubtful ? [say('gapUnknown')] : []),
    ...(leftOut > 0 ? [say('leftOut', { n: leftOut })] : []),
  ];
  return [...lines, ...notes.flatMap((note) => wrap(note, columns, '')).map(paint.faint)];
}

/** A ratification by law that is not registered, or was registered only later. */
function enactedText({ law, number, date, registered }: EnactedOnly, say: Say): string {
  const known = (text: string, otherwise: string) => (text === 'unknown' ? otherwise : text);
  return say(registered === 'unknown' ? 'enacted' : 'enactedBefore', {
    number: known(number, law),
    date: known(date, say('unknown')),
    registered,
  });
}
