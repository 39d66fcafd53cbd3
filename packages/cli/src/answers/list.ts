import type { Ratification } from '@ilo-kz/data';
import { ratifications } from '@ilo-kz/data/ratifications';
import { instrument, label, law } from '@ilo-kz/query';
import { type Output, printAnswer } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { table, titled } from '../print/table.js';

export interface ListOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints all ratifications. */
export function answerList(options: ListOptions, output: Output): void {
  printAnswer(ratifications, options, () => listLines(ratifications, options.lang, output), output);
}

/** A line for each ratification, in the order of registration. */
function listLines(
  records: readonly Ratification[],
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const date = (text: string) =>
    text === 'unknown' ? { text: say('unknown'), paint: paint.doubtful } : { text };
  const rows = [...records]
    .sort((a, b) => (order(a.registered) < order(b.registered) ? -1 : 1))
    .map((record) => {
      const found = instrument(record.instrument as string);
      const { number, date: lawDate } = law(record.law as string);
      const today = found.category.at(-1)?.value;
      return [
        { text: found.code, paint: paint.strong },
        titled(label(found, lang)),
        { text: today ? say(today) : '' },
        { text: number },
        date(lawDate),
        date(record.registered),
        date(record.inForce),
      ];
    });
  const heads = ['code', 'title', 'class', 'lawNumber', 'lawOf', 'registered', 'inForce'] as const;
  const cells = heads.map((head) => ({
    heading: say(head),
    shrinks: head === 'title',
    drops: head === 'class' || head === 'lawNumber' || head === 'lawOf',
  }));
  return table(cells, rows, { width: columns, heading: paint.faint });
}

/** A sort key: a year comes before its days, and unknown dates are last. */
function order(date: string): string {
  return date === 'unknown' ? '~' : date;
}
