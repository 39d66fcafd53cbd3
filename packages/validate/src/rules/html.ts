import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

/** The number of names of tables in a message. */
export const shownTables = 5;

export const otherTables = defineNoticeRule({
  code: 'file.other-tables',
  on: ['other-tables'],
  severity: 'info',
  title: 'A web page has several tables',
  why: 'The one that looks most like a table of ratifications is read, together with those that have the same names of columns. The others are named. A warning if one of them names instruments, too.',
  bad: {
    text: '<table><tr><td>Menu</td></tr></table><table><tr><th>Instrument</th><th>Registered</th></tr><tr><td>C087</td><td>2000-12-13</td></tr></table>\n',
    name: 'page.html',
  },
  good: {
    text: '<table><tr><th>Instrument</th><th>Registered</th></tr><tr><td>C087</td><td>2000-12-13</td></tr></table>\n',
    name: 'page.html',
  },
  severityOf: ({ others }) =>
    others.some(({ namesInstruments }) => namesInstruments) ? 'warning' : undefined,
  say: ({ read, others }) => ({
    message: `Of the page ${listed(read)} ${read.length === 1 ? 'is' : 'are'} read${others.length === 0 ? ' as one table' : `, but ${listed(others.map(({ name }) => name))} not`}.`,
    ...(others.length > 0 && { hint: 'To check another table, save it in a file of its own.' }),
  }),
});

function listed(names: readonly string[]): string {
  const shown = names.slice(0, shownTables).map(quoted).join(', ');
  const what = names.length === 1 ? 'the table' : 'the tables';
  return `${what} ${shown}${names.length > shownTables ? ' and others' : ''}`;
}
