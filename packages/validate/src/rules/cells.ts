import { quoted } from './english.js';
import { defineNoticeRule, type Message } from './rule.js';

export const unusedText = defineNoticeRule({
  code: 'map.unused-text',
  on: ['unused-text'],
  severity: 'info',
  title: 'Part of a cell is left alone',
  why: 'The cell holds more than the value that was read from it. What is left over is checked by nobody: give it a column of its own.',
  bad: 'instrument,registered\nC087,2000-12-13 (see page 4)\n',
  good: 'instrument,registered,note\nC087,2000-12-13,see page 4\n',
  say: ({ rest }) => ({
    message: `${quoted(rest)} is left alone; only the rest of the cell was read.`,
    hint: 'Give it a column of its own.',
  }),
});

export const hiddenCharacters = defineNoticeRule({
  code: 'map.hidden-characters',
  on: ['hidden-characters'],
  severity: 'warning',
  title: 'Characters that nobody sees',
  why: 'The cell, or the name of the column, holds characters that leave no trace on a screen, such as a space without width, or control characters. It is read without them. An error where they turn the direction of writing: C1 and 05 with a turn between them are C105 to a program and C150 to whoever looks at it. Notes are left alone.',
  bad: 'instrument\nC0\u200B87\n',
  good: 'instrument\nC087\n',
  // A text that is turned round reads differently to people.
  severityOf: ({ turnsText }) => (turnsText ? 'error' : undefined),
  say: ({ plain, names, hasMore, turnsText }) => ({
    message: `The cell holds characters that nobody sees: ${names.join(', ')}${hasMore ? ', …' : ''}. Without them it ${plain.trim() === '' ? 'is empty' : `reads ${quoted(plain)}`}.`,
    hint: turnsText
      ? 'They turn text round, so that people may read another text than programs: check what is meant.'
      : 'Take them out.',
  }),
});

export const unreadableStatement = defineNoticeRule({
  code: 'schema.statement',
  on: ['unreadable-statement'],
  severity: 'error',
  title: 'A cell of a matrix cannot be read',
  why: 'A cell of a matrix holds the date of registration, a date with that of a denunciation, such as 1958 den.:1990, a mark such as x, or nothing.',
  bad: 'country,C087,C098\nKAZ,soon,2001-05-18\n',
  good: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n',
  say: ({ text }) => ({
    message: `${quoted(text)} is not understood as what a State did with an instrument.`,
    hint: 'Write the date of registration, a denunciation as "1958 den.:1990", "x" where no date is known, or nothing.',
    expected: 'a date, a date with a denunciation, x, or nothing',
  }),
});

/** How a text was understood as a code. */
export function readAs({
  text,
  value,
}: {
  readonly text: string;
  readonly value: string;
}): Message {
  return {
    message:
      text.trim() === value
        ? `Spaces around ${value} are left out.`
        : `${quoted(text)} is read as ${value}.`,
  };
}

/** What is wrong with a value that was not understood. */
export function notUnderstood(value: string, wanted: string, expected: string): Message {
  return {
    message: `${quoted(value)} is not understood as ${wanted}.`,
    hint: `Write ${expected}.`,
    expected,
  };
}
