import { formOfInstrument } from './cause-keys.js';
import { notUnderstood, readAs } from './cells.js';
import { listed, quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const severalInstruments = defineNoticeRule({
  code: 'map.several-instruments',
  on: ['several-instruments'],
  severity: 'error',
  title: 'A cell names several instruments',
  why: 'A row is about one ratification: only the first instrument is read, the others are ignored. Put each instrument in a separate row. Only a warning if the others are mentioned but are not a list.',
  bad: 'instrument\nC100 and C111\n',
  good: 'instrument\nC100\nC111\n',
  // An instrument that is only mentioned need not be another ratification.
  severityOf: (notice) => (notice.listed ? undefined : 'warning'),
  say: ({ read, others }) => ({
    message: `Only ${read} is read here; the cell also contains ${listed(others, 'and')}.`,
    hint: 'Put each instrument in a separate row.',
  }),
});

export const instrumentSpelling = defineNoticeRule({
  code: 'map.instrument-spelling',
  on: ['instrument-spelling'],
  severity: 'info',
  title: 'An instrument is not written as its code',
  why: 'The value was understood. Write the code: C and three digits, or P and three digits for a Protocol.',
  bad: 'instrument\nConvention No. 87\n',
  good: 'instrument\nC087\n',
  say: readAs,
  cause: ({ text, value }) => (text.trim() === value ? 'spaces' : formOfInstrument(text, value)),
  sayCause: (notice) =>
    notice.text.trim() === notice.value
      ? readAs(notice)
      : {
          message: `The instruments are written as in ${quoted(notice.text)}, which is read as ${notice.value}.`,
          hint: 'Write the code: C and three digits, P for a Protocol.',
        },
});

export const unreadableInstrument = defineNoticeRule({
  code: 'schema.instrument',
  on: ['unreadable-instrument'],
  severity: 'error',
  guesses: true,
  title: 'An instrument cannot be read',
  why: 'No number of a Convention or Protocol was found in the cell. Write C087, No. 87, or Convention No. 87.',
  bad: 'instrument\nFreedom of Association\n',
  good: 'instrument\nC087\n',
  say: ({ value, near }) => ({
    ...notUnderstood(value, 'an instrument', 'C087, No. 87 or Convention No. 87'),
    ...(near.length > 0 && { hint: `Did you mean ${listed(near, 'or')}?` }),
  }),
  cause: ({ value }) => value,
});

export const anotherInstrument = defineNoticeRule({
  code: 'map.another-instrument',
  on: ['another-instrument'],
  severity: 'info',
  title: 'A cell names something that is not an ILO Convention or Protocol',
  why: 'The cell names a Recommendation (which cannot be ratified), a comment, a minute, or a treaty of another organization. The row is not compared with our records.',
  bad: 'country,instrument,registered\nKAZ,C087,2000-12-13\nKAZ,Recommendation No. 111,1958-06-25\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ text }) => ({
    message: `${quoted(text)} is not an ILO Convention or Protocol.`,
    hint: 'The row is not compared.',
  }),
  // Which ones they are is seen at their places; that they are not compared is the same for all.
  cause: () => '',
  sayCause: ({ text }) => ({
    message: `Cells name something that is not an ILO Convention or Protocol, such as ${quoted(text)}.`,
    hint: 'The rows are not compared.',
  }),
});
