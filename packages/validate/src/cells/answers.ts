import { withoutHidden } from './hidden-characters.js';
import { ratified, statusNames } from './lexicon/statuses.js';
import { lexicon } from './lexicon.js';
import { blankMarks, namesIn, plainName } from './plain-text.js';

/** What a cell says of whether a State ratified, in place of a date. */
export interface Answer {
  /** `nothing`: the cell stands for an answer that is not given. */
  readonly says: 'yes' | 'no' | 'nothing';
  /**
   * Words and signs mean the same everywhere; what digits, dashes and `NR` mean the other cells show.
   * `status`: a word such as `ratified`, which may be one of several statuses.
   */
  readonly by: 'word' | 'status' | 'sign' | 'digit' | 'dash' | 'letters';
}

/** What digits, dashes and letters mean, as all cells together show. */
export interface AnswerHabits {
  /** Cells are 1 and 0 and nothing else, so that 0 says no. */
  readonly digitsAnswer: boolean;
  /** Cells are ticks and dashes and nothing else, so that a dash says no. */
  readonly dashesAnswer: boolean;
  /** Cells are also `R`, so that `NR` says "not ratified", not "not reported". */
  readonly lettersAnswer: boolean;
}

/** Ratified, and not ratified, in capitals: in Cyrillic too. */
const ratifiedLetter = /^[RР]$/u;
const notRatifiedLetters = /^(?:NR|N\/R|НР)$/u;

const tick = /^[xхXХ✓✔☑√+●•■◆v]$/iu;
const cross = /^[○□✗✘☐❌]$/u;
const dash = /^(?:[-–—−.…]|\.{2,3}|-{2,3})$/u;

/** Answers in words are short. */
const longestAnswer = 40;

/** Reads a cell as an answer; undefined: it is none. A blank cell, and a mark of a footnote, give none. */
export function readAnswer(cell: string): Answer | undefined {
  // A tick may be followed by a variation selector.
  const text = withoutHidden(blankMarks(cell))
    .replace(/[\uFE0E\uFE0F]/gu, '')
    .trim();
  if (text === '') return { says: 'nothing', by: 'sign' };
  if (text.length > longestAnswer) return undefined;
  if (text === '1') return { says: 'yes', by: 'digit' };
  if (text === '0') return { says: 'no', by: 'digit' };
  if (tick.test(text)) return { says: 'yes', by: 'sign' };
  if (cross.test(text)) return { says: 'no', by: 'sign' };
  if (dash.test(text)) return { says: 'no', by: 'dash' };
  if (ratifiedLetter.test(text)) return { says: 'yes', by: 'sign' };
  if (notRatifiedLetters.test(text)) return { says: 'no', by: 'letters' };
  words ??= answersInWords();
  return words.get(plainName(text));
}

let words: ReadonlyMap<string, Answer> | undefined;

function answersInWords(): ReadonlyMap<string, Answer> {
  const { yesWords, ratifiedWords, noWords, noAnswerWords } = lexicon();
  // Of a word that is in several lists the last counts.
  const lists: readonly (readonly [string, Answer])[] = [
    [statusNames[ratified] ?? '', { says: 'yes', by: 'status' }],
    [ratifiedWords, { says: 'yes', by: 'status' }],
    [yesWords, { says: 'yes', by: 'word' }],
    [noWords, { says: 'no', by: 'word' }],
    [noAnswerWords, { says: 'nothing', by: 'word' }],
  ];
  return new Map(
    lists.flatMap(([list, answer]) =>
      namesIn(list).map((name): [string, Answer] => [plainName(name), answer]),
    ),
  );
}

/** A word before a date: `No (2019)`. `No. 87` is a number. */
const wordBefore = /^\s*(\p{L}{1,20})\s*[-–—:;,(]/u;

/** Whether a text says no before it says something else. */
export function beginsWithNo(text: string): boolean {
  const word = wordBefore.exec(text)?.[1];
  return word !== undefined && readAnswer(word)?.says === 'no';
}

/** What digits, dashes and letters mean among these cells, which do not include blank ones. */
export function answerHabits(cells: readonly string[]): AnswerHabits {
  let isDigits = true;
  let isTicks = true;
  let hasNo = false;
  let hasTick = false;
  let hasDash = false;
  let hasLetter = false;
  for (const cell of cells) {
    const answer = readAnswer(cell);
    if (answer?.says === 'nothing') continue;
    if (answer?.by === 'dash') hasDash = true;
    else {
      if (answer?.by !== 'digit') isDigits = false;
      if (answer?.says === 'yes' && answer.by !== 'digit') hasTick = true;
      else isTicks = false;
    }
    if (answer?.by === 'digit' && answer.says === 'no') hasNo = true;
    if (answer?.by === 'sign' && ratifiedLetter.test(cell.trim())) hasLetter = true;
  }
  return {
    digitsAnswer: isDigits && hasNo,
    dashesAnswer: isTicks && hasTick && hasDash,
    lettersAnswer: hasLetter,
  };
}

/** What an answer says in a column of such habits; undefined: nothing. */
export function saidIn(answer: Answer, habits: AnswerHabits | undefined): 'yes' | 'no' | undefined {
  const { says, by } = answer;
  if (says === 'nothing') return undefined;
  if (by === 'letters') return habits?.lettersAnswer === true ? 'no' : undefined;
  if (by === 'dash') return habits?.dashesAnswer === true ? 'no' : undefined;
  if (by === 'digit' && says === 'no') return habits?.digitsAnswer === true ? 'no' : undefined;
  return says;
}
