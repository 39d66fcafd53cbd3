import { quoted } from '../english.js';
import { defineRule } from '../rule.js';

export interface TitleFacts {
  readonly title: string;
  readonly code: string;
  /** The instrument that has the title. */
  readonly other: string;
}

export const titleOfAnother = defineRule({
  code: 'sense.title-of-another',
  severity: 'error',
  title: 'Code and title are of two instruments',
  why: 'The title is the official English title of an instrument with another number than the one in the row. One of the two is wrong; the row is checked by its number.',
  bad: 'instrument,title\nC087,"Forced Labour Convention, 1930"\n',
  good: 'instrument,title\nC029,"Forced Labour Convention, 1930"\n',
  needs: ['title'],
  check: (row, { reference }) => {
    const { title } = row.values;
    if (title === undefined || row.instrument === undefined) return undefined;
    const other = reference.titleOwner(title);
    if (other === undefined || other === row.code) return undefined;
    const facts: TitleFacts = { title, code: row.code, other };
    return { field: 'title', facts };
  },
  say: ({ title, code, other }: TitleFacts) => ({
    message: `${quoted(title)} is the title of ${other}, not of ${code}.`,
    hint: 'Correct the number or the title.',
  }),
});
