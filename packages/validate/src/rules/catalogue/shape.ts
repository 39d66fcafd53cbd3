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
  'map.published-table': {
    severity: 'info',
    title: 'A published table that is none of ratifications',
    explanation:
      'Its columns are those of a table that @ilo-kz/data publishes, such as that of the instruments themselves. No row of it is a ratification, so none is checked as one.',
    bad: { text: 'instrument,position,value,from\nC087,1,fundamental,\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
} satisfies Record<string, Rule>;
