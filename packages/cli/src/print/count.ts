import type { Category } from '@ilo-kz/data';
import type { Basis, Count } from '@ilo-kz/query';
import type { Output } from '../output.js';
import type { Language } from './catalogue.js';
import { sayIn } from './say.js';
import { figures } from './words.js';

/** What was asked. */
export interface CountQuestion {
  readonly on: string;
  readonly basis: Basis;
  readonly classification: string;
}

const classes: readonly Category[] = ['fundamental', 'governance', 'technical'];

/** A sum by class, and how it was counted. */
export function countLines(
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
  const basisOfIt = `(${how.join(', ')})`;
  const isShort = total.length + basisOfIt.length + 2 <= columns;
  return [
    ...(isShort
      ? [`${paint.strong(total)}  ${paint.faint(basisOfIt)}`]
      : [paint.strong(total), paint.faint(`  ${basisOfIt}`)]),
    ...(answer.complete ? [] : [paint.doubtful(say('mayBeMore'))]),
  ];
}
