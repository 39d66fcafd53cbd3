import {
  type Answer,
  type AnswerHabits,
  answerHabits,
  readAnswer,
  saidIn,
} from '../cells/answers.js';
import { ratified } from '../cells/lexicon/statuses.js';
import type { AnswersOfColumn } from '../cells/reading.js';
import { notRatified } from '../cells/statuses.js';
import type { Column } from './column.js';
import type { TableNotice } from './notice.js';

/** What a column of answers asks, by its name. */
export type Asked = 'registered' | 'inForce' | 'denounced';

/** The statuses that yes and no stand for. That a ratification was not denounced is no status. */
const meanings: Readonly<Record<Asked, Pick<AnswersOfColumn, 'yes' | 'no'>>> = {
  registered: { yes: ratified, no: notRatified },
  inForce: { yes: 'in-force', no: 'not-in-force' },
  denounced: { yes: 'denounced', no: undefined },
};

/** Whether cells that are not blank are answers, all of them, and not merely the name of one status. */
export function areAnswers(filled: readonly string[]): boolean {
  const answers: Answer[] = [];
  for (const cell of filled) {
    const answer = readAnswer(cell);
    if (answer === undefined) return false;
    answers.push(answer);
  }
  if (answers.length === 0) return false;
  const habits = answerHabits(filled);
  return answers.some((one) => one.by !== 'status' && saidIn(one, habits) !== undefined);
}

/** Whether cells answer a question, some with yes and some with no, whatever the question is. */
export function answerBoth(filled: readonly string[]): boolean {
  if (!areAnswers(filled)) return false;
  const habits = answerHabits(filled);
  const said = new Set(filled.map((cell) => saidBy(cell, habits)));
  return said.has('yes') && said.has('no');
}

/**
 * What yes and no mean in a column of the status; undefined: its cells hold something else as well, so
 * that a digit or a dash in it answers nothing.
 *
 * @param filled The cells of the sample that are not blank.
 */
export function answersOf(filled: readonly string[], asked: Asked): AnswersOfColumn | undefined {
  return areAnswers(filled)
    ? { asked, ...meanings[asked], habits: answerHabits(filled) }
    : undefined;
}

function saidBy(cell: string, habits: AnswerHabits): 'yes' | 'no' | undefined {
  const answer = readAnswer(cell);
  return answer && saidIn(answer, habits);
}

/** What is to be said of a column of answers: what each of them is read as, by the first of each. */
export function answersNotice(
  { header }: Pick<Column, 'header'>,
  cell: number,
  filled: readonly string[],
  { asked, habits }: AnswersOfColumn,
): TableNotice {
  const first = (says: 'yes' | 'no'): string | undefined =>
    filled.find((one) => saidBy(one, habits) === says);
  return { kind: 'answer-column', header, cell, asked, yes: first('yes'), no: first('no') };
}
