import type { Rule } from '../rule.js';

/** How a table is built: where its header is, what its lines and columns are. */
export const shapeRules = {
  'map.status-with-date': {
    severity: 'info',
    title: 'A status tells the date of a denunciation',
    explanation: 'It was understood. Give the date a column of its own.',
    bad: { text: 'instrument,status\nC087,Denounced on 18 May 2001\n' },
    good: { text: 'instrument,status,denounced\nC087,denounced,2001-05-18\n' },
  },
  'map.ambiguous-status': {
    severity: 'info',
    title: 'A status may mean two things',
    explanation:
      '"Not in force" is said of a ratification that was denounced, and of one that has not yet entered into force; "Ratified" of one that is in force, and of one that is not yet.',
    bad: { text: 'instrument,status\nC087,Not in force\n' },
    good: { text: 'instrument,status\nC087,in-force\n' },
  },
  'map.note-reading': {
    severity: 'info',
    title: 'A note tells a date',
    explanation:
      'Notes in tables of the ILO tell when a ratification was denounced, or when it will enter into force. These dates are read and checked.',
    bad: {
      text: 'instrument,note\nC087,Automatic Denunciation on 28 Jan 2005 by convention C138\n',
    },
    good: { text: 'instrument,denounced\nC087,2005-01-28\n' },
  },
  'map.serial-date': {
    severity: 'warning',
    title: 'A date is a number of a spreadsheet',
    explanation:
      'Spreadsheets count the days since the end of 1899. The number is read as the day that it stands for.',
    bad: { text: 'instrument,registered\nC087,36873\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'map.hidden-characters': {
    severity: 'warning',
    title: 'Characters that nobody sees',
    explanation:
      'The cell, or the name of the column, holds characters that leave no trace on a screen, such as a space without width, or control characters. It is read without them. An error where they turn the direction of writing: C1 and 05 with a turn between them are C105 to a program and C150 to whoever looks at it. Notes are left alone.',
    bad: { text: 'instrument\nC0\u200B87\n' },
    good: { text: 'instrument\nC087\n' },
  },
  'map.two-digit-year': {
    severity: 'error',
    title: 'A year has two digits',
    explanation: 'The ILO is older than a century, so nobody can tell which one is meant.',
    bad: { text: 'instrument,registered\nC087,13.12.00\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'schema.statement': {
    severity: 'error',
    title: 'A cell of a matrix cannot be read',
    explanation:
      'A cell of a matrix holds the date of registration, a date with that of a denunciation, such as 1958 den.:1990, a mark such as x, or nothing.',
    bad: { text: 'country,C087,C098\nKAZ,soon,2001-05-18\n' },
    good: { text: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n' },
  },
  'reference.empty-cell': {
    severity: 'info',
    title: 'An empty cell where our records have a ratification',
    explanation:
      'The matrix has a column for the instrument and a row for the State, but says nothing of the ratification that we have on record.',
    bad: { text: 'country,C087,C098\nKAZ,,2001-05-18\n' },
    good: { text: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n' },
  },
  'reference.denounced': {
    severity: 'warning',
    title: 'Our record has another denunciation',
    explanation:
      'The row says that the State denounced the instrument, or that it did not, and our record says otherwise. The severity follows our evidence.',
    bad: { text: 'country,instrument,registered,denounced\nFRA,C087,1951,1990\n' },
    good: { text: 'country,instrument,registered\nFRA,C087,1951\n' },
  },
} satisfies Record<string, Rule>;
