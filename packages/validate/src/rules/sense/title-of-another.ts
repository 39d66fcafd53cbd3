import { quoted } from '../english.js';
import { isDateOfTitled } from '../reference/titled.js';
import { defineRule } from '../rule.js';
import { type Owner, ownerOfTitle } from './title-owner.js';

export interface TitleFacts {
  readonly title: string;
  readonly code: string;
  /** The instrument that has the title. */
  readonly other: string;
  /** The row has the date that is on record for that instrument, not the one of its number. */
  readonly isDated?: true;
}

export const titleOfAnother = defineRule({
  code: 'sense.title-of-another',
  severity: 'error',
  title: 'Code and title belong to different instruments',
  why: 'The title is that of an instrument with a different number. One of the two is wrong; the row is checked by its number. Only a warning if the title differs from the official one, or has neither "Convention" nor the year: several Conventions may have the same subject.',
  bad: 'instrument,title\nC087,"Forced Labour Convention, 1930"\n',
  good: 'instrument,title\nC029,"Forced Labour Convention, 1930"\n',
  needs: ['title'],
  create: (context) => {
    const { reference } = context;
    /** Few titles are in a file, each in many rows. */
    const ownerOf = new Map<string, Owner | undefined>();
    return (row) => {
      const { title } = row.values;
      const { code } = row;
      if (title === undefined || row.instrument === undefined) return undefined;
      if (!ownerOf.has(title)) {
        if (ownerOf.size >= mostTitles) ownerOf.clear();
        ownerOf.set(title, ownerOfTitle(title, reference));
      }
      const owner = ownerOf.get(title);
      if (!owner || owner.codes.includes(code)) return undefined;
      // A Protocol has the title of its Convention.
      if (owner.severity !== undefined && code.startsWith('P')) return undefined;
      const [other] = owner.codes;
      const { registered } = row.values;
      const isDated =
        registered !== undefined &&
        row.ours?.ratification.registered !== registered &&
        isDateOfTitled(row, context, (titled) => titled.registered, registered);
      const facts: TitleFacts = { title, code, other, ...(isDated && { isDated }) };
      return { field: 'title', facts, ...(owner.severity && { severity: owner.severity }) };
    };
  },
  say: ({ title, code, other, isDated }: TitleFacts) => ({
    message: `${quoted(title)} is the title of ${other}, not of ${code}.`,
    hint: isDated
      ? `The date of the row is also that of ${other}: the number is probably wrong.`
      : 'Correct the number or the title.',
  }),
});

const mostTitles = 5000;
