import { type Gaps, instrument, label } from '@ilo-kz/query';
import type { Output } from '../output.js';
import type { Language } from './catalogue.js';
import { sayIn } from './say.js';
import { shortened } from './table.js';
import { titled } from './titled.js';
import { wrap } from './wrap.js';

/** A line for each instrument, below it what road maps and the supervisory bodies say of it. */
export function gapsLines(
  { gaps, leftOut }: Gaps,
  on: string,
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const lines = gaps.flatMap(({ code, ratified, intentions }) => {
    const { text, mark } = titled(label(instrument(code as string), lang));
    const doubt = ratified === 'unknown' ? paint.doubtful('?') : ' ';
    return [
      `${paint.strong(code)} ${doubt} ${shortened(text, columns - 7, mark)}`,
      ...intentions.flatMap(({ kind, id, text: measure }, index) => [
        ...(intentions[index - 1]?.id === id
          ? []
          : wrap(`${say(`intention.${kind}`)}, ${id}:`, columns, '       ').map(paint.faint)),
        ...wrap(measure, columns, '         '),
      ]),
    ];
  });
  const isDoubtful = gaps.some(({ ratified }) => ratified === 'unknown');
  const notes = [
    say('gapsOn', { date: on, n: gaps.length }),
    ...(isDoubtful ? [say('gapUnknown')] : []),
    ...(leftOut > 0 ? [say('leftOut', { n: leftOut })] : []),
  ];
  return [...lines, ...notes.map(paint.faint)];
}
