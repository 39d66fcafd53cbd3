import { quoted } from './english.js';
import { mapOption } from './option-text.js';
import { defineNoticeRule } from './rule.js';

const meanings = {
  registered: { yes: 'ratified', no: 'not ratified' },
  inForce: { yes: 'in force', no: 'not in force' },
  denounced: { yes: 'denounced', no: 'not denounced' },
} as const;

export const answerColumn = defineNoticeRule({
  code: 'map.answer-column',
  on: ['answer-column'],
  severity: 'info',
  title: 'A column contains yes or no',
  why: 'A column with yes and no, 1 and 0, ticks and dashes, or similar pairs says whether the State ratified the instrument, and is compared with our records. A digit or a dash is read as an answer only if all cells of the column are answers.',
  bad: 'country,instrument,ratified\nKAZ,C087,yes\nKAZ,C190,no\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ header, cell, asked, yes, no }) => {
    const answers = [
      ...(yes === undefined ? [] : [`${quoted(yes)} is read as ${meanings[asked].yes}`]),
      ...(no === undefined ? [] : [`${quoted(no)} is read as ${meanings[asked].no}`]),
    ];
    return {
      message: `Column ${quoted(header)} contains yes or no: ${answers.join(', ')}.`,
      hint: `If it answers another question, write ${mapOption({ header, cell }, 'ignore')}.`,
    };
  },
});
