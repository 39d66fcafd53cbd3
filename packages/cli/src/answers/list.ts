import type { Ratification } from '@ilo-kz/data';
import { ratifications } from '@ilo-kz/data/ratifications';
import { instrument, label, law } from '@ilo-kz/query';
import { askedState } from '../asked-state.js';
import type { AnswerFormat, Output } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { table, titled } from '../print/table.js';

export interface ListOptions {
  readonly country?: string;
  readonly format: AnswerFormat;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints all ratifications of Kazakhstan, or those that are recorded of another State. */
export async function answerList(options: ListOptions, output: Output): Promise<void> {
  const state = await askedState(options.country, output);
  const format = options.json ? 'json' : options.format;
  if (state) return listOfState(state.state, format, options.lang, output);
  switch (format) {
    case 'json':
      return output.out(JSON.stringify(ratifications, null, 2));
    case 'csv':
    case 'md': {
      const { exported } = await import('../export/exported.js');
      return output.raw(await exported('ratification-overview', format));
    }
    case 'table':
      for (const line of listLines(ratifications, options.lang, output)) output.out(line);
      return;
    default:
      format satisfies never;
  }
}

async function listOfState(
  code: string,
  format: ListOptions['format'],
  lang: Language,
  { out, raw, paint, columns: width }: Output,
): Promise<void> {
  const { readState } = await import('@ilo-kz/query/states');
  const { name, ratifications: records } = readState(code);
  if (format === 'json')
    return out(JSON.stringify({ country: code, ratifications: records }, null, 2));
  const say = sayIn(lang);
  const rows = records.map(({ instrument: of, registered, inForce = '', denounced = '' }) => {
    const { text } = label(instrument(of as string), lang);
    return [of, text, registered, inForce, denounced];
  });
  if (format !== 'table') {
    const { csv, markdown } = await import('../export/table.js');
    const columns = ['code', 'title', 'registered', 'in_force', 'denounced'];
    return raw((format === 'csv' ? csv : markdown)({ columns, rows }));
  }
  out(paint.faint(name[lang]));
  const heads = ['code', 'title', 'registered', 'inForce', 'state.denounced'] as const;
  const cells = heads.map((head) => ({ heading: say(head), shrinks: head === 'title' }));
  const body = rows.map((row) => row.map((text) => ({ text })));
  for (const line of table(cells, body, { width, heading: paint.faint })) out(line);
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
        { text: today ? say(`one.${today}`) : '' },
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
