import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

/** The number of names of tables in a message. */
export const shownTables = 5;

export const otherTables = defineNoticeRule({
  code: 'file.other-tables',
  on: ['other-tables'],
  severity: 'info',
  title: 'A web page has several tables',
  why: 'The table that is most similar to a table of ratifications is read, together with those that have the same column names. The finding lists the others. A warning if one of them also names instruments.',
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
    message:
      others.length === 0
        ? `These tables of the page are read as one: ${listed(read)}.`
        : `Of the tables of the page, ${listed(read)} ${read.length === 1 ? 'is' : 'are'} read; not read: ${listed(others.map(({ name }) => name))}.`,
    ...(others.length > 0 && { hint: 'To check another table, save it in a separate file.' }),
  }),
});

function listed(names: readonly string[]): string {
  const shown = names.slice(0, shownTables).map(quoted).join(', ');
  return `${shown}${names.length > shownTables ? ' and others' : ''}`;
}
