import type { Rule } from '../rule.js';

/** How a table is built: where its header is, what its lines and columns are. */
export const shapeRules = {
  'map.header-below': {
    severity: 'info',
    title: 'The header is not the first line',
    explanation:
      'Lines before the header, such as a title, are no part of the table. A State or an instrument that they name is used where no column gives it; map.stated-outside then says so.',
    bad: { text: 'Ratifications of the ILO,\ninstrument,registered\nC087,2000-12-13\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'map.no-header': {
    severity: 'warning',
    title: 'No line names the columns',
    explanation:
      'The first line holds values, not names. What the columns are is told from what their cells hold: instruments, States, dates, statuses. Of two columns of dates the first is taken for the registration and the second for the entry into force.',
    bad: { text: 'C087,2000-12-13\nC098,2001-05-18\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\nC098,2001-05-18\n' },
  },
  'map.column-by-content': {
    severity: 'warning',
    title: 'A column is told by what it holds',
    explanation:
      'Its name is not known, or is missing, but its cells show what it is. A column of dates with a name of its own is not read so: nobody can see which date it holds.',
    bad: { text: 'treaties here,registered\nC087,2000-12-13\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'map.ambiguous-header': {
    severity: 'info',
    title: "A column's name may mean two things",
    explanation:
      'A "date of ratification" may be the day of the national law, of the deposit, or of the registration with the ILO; these lie months apart. It is read as the registration, which is what the ILO publishes under that name.',
    bad: { text: 'instrument,date of ratification\nC087,2000-12-13\n' },
    good: { text: 'instrument,date of registration\nC087,2000-12-13\n' },
  },
  'map.line-aside': {
    severity: 'info',
    title: 'A line between the rows is no row',
    explanation:
      'Headings of groups, the header again, a line that numbers the columns, totals and remarks after the table are left alone. Each kind is told once.',
    bad: {
      text: 'instrument,registered,note\nFundamental,,\nC087,2000-12-13,\nC098,2001-05-18,\n',
    },
    good: { text: 'instrument,registered,note\nC087,2000-12-13,fundamental\n' },
  },
  'map.joined-lines': {
    severity: 'info',
    title: 'Rows are broken into several lines',
    explanation:
      'Copied from a page, each cell may come in a line of its own. The lines are put together again: a new row begins where the next instrument, or the next State, begins.',
    bad: {
      text: 'Convention\nDate\nStatus\nC087 - Freedom of Association\n13 Dec 2000\nIn Force\nC098 - Right to Organise\n18 May 2001\nIn Force\n',
    },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'map.stated-outside': {
    severity: 'info',
    title: 'What all rows are about stands outside them',
    explanation:
      'The title, the name of the file or an option names the State or the instrument of all rows.',
    bad: { text: 'Ratifications of C087\ncountry,registered\nKAZ,2000-12-13\n' },
    good: { text: 'country,instrument,registered\nKAZ,C087,2000-12-13\n' },
  },
  'map.matrix': {
    severity: 'info',
    title: 'Rows are States, columns are instruments',
    explanation:
      'Each filled cell is checked as a ratification of its own, by the same rules as a row; its key is State and instrument. The table may also have instruments in rows and States in columns.',
    bad: { text: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n' },
    good: { text: 'country,instrument,registered\nKAZ,C087,2000-12-13\n' },
  },
  'map.repeated-column': {
    severity: 'warning',
    title: 'Two columns are about the same instrument, or State',
    explanation: 'The second is left alone.',
    bad: { text: 'country,C087,No. 87\nKAZ,2000-12-13,2000-12-13\n' },
    good: { text: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n' },
  },
  'map.cell-mark': {
    severity: 'info',
    title: 'A mark stands for a ratification, or for none',
    explanation:
      'A cell such as x, + or "yes" says that the State ratified, not when; a cell such as - or n/a says that it did not. Each mark is told once.',
    bad: { text: 'country,C087,C098\nKAZ,x,2001-05-18\n' },
    good: { text: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n' },
  },
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
  'map.published-table': {
    severity: 'info',
    title: 'A published table that is none of ratifications',
    explanation:
      'Its columns are those of a table that @ilo-kz/data publishes, such as that of the instruments themselves. No row of it is a ratification, so none is checked as one.',
    bad: { text: 'instrument,position,value,from\nC087,1,fundamental,\n' },
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
} satisfies Record<string, Rule>;
