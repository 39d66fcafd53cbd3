import { quoted } from './english.js';
import { defineNoticeRule, type Message } from './rule.js';

export const unusedText = defineNoticeRule({
  code: 'map.unused-text',
  on: ['unused-text'],
  severity: 'info',
  title: 'Part of a cell is not read',
  why: 'The cell contains more than the value that was read from it. The rest is not checked: put it in a separate column.',
  bad: 'instrument,registered\nC087,2000-12-13 (see page 4)\n',
  good: 'instrument,registered,note\nC087,2000-12-13,see page 4\n',
  say: ({ rest }) => ({
    message: `Only a part of the cell is read; ${quoted(rest)} is not.`,
    hint: 'Put it in a separate column.',
  }),
  cause: ({ rest }) => rest,
});

export const hiddenCharacters = defineNoticeRule({
  code: 'map.hidden-characters',
  on: ['hidden-characters'],
  severity: 'warning',
  title: 'Invisible characters',
  why: 'The cell, or the name of the column, contains characters that are invisible on a screen, such as a zero-width space, or control characters. It is read without them. An error if they change the direction of writing: with such a character between C1 and 05, a program reads C105 while people see C150. Notes are not checked for this.',
  bad: 'instrument\nC0\u200B87\n',
  good: 'instrument\nC087\n',
  // A text with another direction of writing looks different from what programs read.
  severityOf: ({ turnsText }) => (turnsText ? 'error' : undefined),
  say: ({ plain, names, hasMore, turnsText }) => ({
    message: `The cell contains invisible characters: ${names.join(', ')}${hasMore ? ', …' : ''}. Without them it ${plain.trim() === '' ? 'is empty' : `is ${quoted(plain)}`}.`,
    hint: turnsText
      ? 'They change the direction of writing, so people may see a different text from the one that programs read: check which is meant.'
      : 'Remove them.',
  }),
});

export const unreadableStatement = defineNoticeRule({
  code: 'schema.statement',
  on: ['unreadable-statement'],
  severity: 'error',
  title: 'A cell of a matrix cannot be read',
  why: 'A cell of a matrix contains the date of registration, that date and a denunciation (1958 den.:1990), a symbol such as x, or nothing.',
  bad: 'country,C087,C098\nKAZ,soon,2001-05-18\n',
  good: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n',
  say: ({ text }) => ({
    message: `${quoted(text)} cannot be read as a ratification or denunciation by a State.`,
    hint: 'Write the date of registration, a denunciation as "1958 den.:1990", "x" if no date is known, or nothing.',
    expected: 'a date, a date with a denunciation, x, or nothing',
  }),
  cause: ({ text }) => text,
});

/** The message about a text that was read as a code. */
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
        ? `Spaces around ${value} are ignored.`
        : `${quoted(text)} is read as ${value}.`,
  };
}

/** The message about a value that cannot be read. */
export function notUnderstood(value: string, wanted: string, expected: string): Message {
  return {
    message: `${quoted(value)} cannot be read as ${wanted}.`,
    hint: `Write ${expected}.`,
    expected,
  };
}
