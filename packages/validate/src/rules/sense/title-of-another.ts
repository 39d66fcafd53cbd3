import { lexicon } from '../../cells/lexicon.js';
import type { ReferenceIndex } from '../../reference/reference-index.js';
import type { Severity } from '../../severity.js';
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
  why: 'The title is that of an instrument with another number than the one in the row. One of the two is wrong; the row is checked by its number. A warning if the title has other words than the official one, or neither "Convention" nor the year: it may be the subject of several Conventions.',
  bad: 'instrument,title\nC087,"Forced Labour Convention, 1930"\n',
  good: 'instrument,title\nC029,"Forced Labour Convention, 1930"\n',
  needs: ['title'],
  create: ({ reference }) => {
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
      const facts: TitleFacts = { title, code, other };
      return { field: 'title', facts, ...(owner.severity && { severity: owner.severity }) };
    };
  },
  say: ({ title, code, other }: TitleFacts) => ({
    message: `${quoted(title)} is the title of ${other}, not of ${code}.`,
    hint: 'Correct the number or the title.',
  }),
});

const mostTitles = 5000;

/** The instrument that has a title. */
interface Owner {
  /** It, and those of which people write the same title without "(Revised)". */
  readonly codes: readonly [string, ...string[]];
  /** Undefined: it has the whole official title. */
  readonly severity?: Severity;
}

function ownerOfTitle(title: string, reference: ReferenceIndex): Owner | undefined {
  const official = reference.titleOwner(title);
  const named = lexicon().instrumentsOfTitle(title);
  if (official !== undefined) return { codes: [official, ...(named?.codes ?? [])] };
  const [code, ...others] = named?.codes ?? [];
  if (!named || code === undefined || others.length > 0 || !reference.instruments.has(code))
    return undefined;
  if (!named.isOfficial && !named.isExplicit) return undefined;
  const isSure = named.isOfficial && named.isExplicit;
  return { codes: [code], severity: isSure ? 'error' : 'warning' };
}
