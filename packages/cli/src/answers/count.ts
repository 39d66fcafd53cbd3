import type { Category } from '@ilo-kz/data';
import { type Basis, type Count, count } from '@ilo-kz/query';
import { askedState } from '../asked-state.js';
import type { Table } from '../export/table.js';
import { type FormatOptions, type Output, printInFormat } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { figures } from '../print/words.js';
import { wrap } from '../print/wrap.js';

export interface CountOptions extends FormatOptions {
  readonly on: string;
  readonly basis: Basis;
  readonly classification?: string;
  readonly country?: string;
  readonly lang: Language;
}

/** Prints the number of ratifications. */
export async function answerCount(options: CountOptions, output: Output): Promise<void> {
  const { on, basis, classification = on, lang } = options;
  const asked = { on, basis, classification };
  const state = await askedState(options.country, output);
  const answer = (state?.count ?? count)(asked);
  printInFormat(
    { ...(state ? { country: state.state } : {}), ...asked, ...answer },
    options,
    {
      lines: () => [
        ...(state ? [output.paint.faint(state.name)] : []),
        ...countLines(answer, asked, lang, output),
      ],
      table: () => countTable(answer, asked, state?.state ?? 'KAZ'),
    },
    output,
  );
}

/** A row for the total and each class. */
function countTable(answer: Count, asked: CountQuestion, country: string): Table {
  const { on, basis, classification } = asked;
  const rows = (['total', ...classes] as const).map((name) => {
    const { min, max } = answer[name];
    return [country, on, basis, classification, name, min, max, answer.complete];
  });
  const columns = ['country', 'on', 'basis', 'classification', 'class', 'min', 'max', 'complete'];
  return { columns, rows };
}

interface CountQuestion {
  readonly on: string;
  readonly basis: Basis;
  readonly classification: string;
}

const classes: readonly Category[] = ['fundamental', 'governance', 'technical'];

/** The sum by class, and the basis of counting. */
function countLines(
  answer: Count,
  { on, basis, classification }: CountQuestion,
  lang: Language,
  { paint, columns }: Output,
): readonly string[] {
  const say = sayIn(lang);
  const sum = classes.map((name) => `${figures(answer[name])} ${say(`n.${name}`)}`).join(' + ');
  const how = [on, say(`by.${basis}`)];
  if (classification !== on) how.push(say('classesOn', { date: classification }));
  const total = `${figures(answer.total)} = ${sum}`;
  const explanation = `(${how.join(', ')})`;
  const isShort = total.length + explanation.length + 2 <= columns;
  return [
    ...(isShort
      ? [`${paint.strong(total)}  ${paint.faint(explanation)}`]
      : [paint.strong(total), paint.faint(`  ${explanation}`)]),
    ...(answer.complete ? [] : wrap(say('mayBeMore'), columns, '').map(paint.doubtful)),
  ];
}
