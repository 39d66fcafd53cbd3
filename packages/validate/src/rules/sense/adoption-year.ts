import {
  contradictingEvidence,
  evidenceNotes,
  knownDiscrepancy,
  severityOf,
} from '../../reference/evidence.js';
import type { ReferenceIndex } from '../../reference/reference-index.js';
import { defineRule } from '../rule.js';
import { ownerOfTitle } from './title-owner.js';

export interface AdoptionFacts {
  readonly code: string;
  readonly year: string;
  readonly stated: string;
  /** The instrument that the title beside the year belongs to, if it was adopted in that year. */
  readonly other?: string;
}

export const adoptionYear = defineRule({
  code: 'sense.adoption-year',
  severity: 'error',
  title: 'The instrument was adopted in another year',
  why: 'The row gives a year next to the number of the instrument or at the end of its title, and the Conference adopted it in another year. The stronger our evidence, the higher the severity. Often it is the year of an older instrument that this one revises.',
  bad: 'instrument\n1952 Convention No. 183\n',
  good: 'instrument\n2000 Convention No. 183\n',
  create: ({ reference }) => {
    /** The years at the end of titles, with the instrument that has the rest of the title. */
    const datedTitles = new Map<string, DatedTitle | undefined>();
    const titleOf = (title: string): DatedTitle | undefined => {
      if (!datedTitles.has(title)) {
        if (datedTitles.size >= mostTitles) datedTitles.clear();
        datedTitles.set(title, datedTitle(title, reference));
      }
      return datedTitles.get(title);
    };
    /** The instrument of a year, where the title beside it says that it is not the one of the number. */
    const otherOf = (title: string | undefined, code: string, stated: string) => {
      const owner = title === undefined ? undefined : ownerOfTitle(title, reference)?.codes[0];
      if (owner === undefined || owner === code) return undefined;
      return reference.instruments.get(owner)?.adopted.startsWith(stated) ? owner : undefined;
    };
    return ({ statedYear, instrument, values, place }) => {
      if (!instrument) return undefined;
      const { code, adopted, evidence } = instrument;
      const ofTitle = statedYear || values.title === undefined ? undefined : titleOf(values.title);
      const stated = statedYear ? String(statedYear.value) : ofTitle?.year;
      const year = adopted.slice(0, 4);
      if (stated === undefined || stated === year) return undefined;
      if (ofTitle && ofTitle.code !== code) return undefined;
      const ours = { ours: adopted, evidence: evidence.adopted };
      const pieces = contradictingEvidence(ours, stated);
      const other = otherOf(values.title, code, stated);
      const facts: AdoptionFacts = { code, year, stated, ...(other !== undefined && { other }) };
      return {
        field: statedYear ? 'instrument' : 'title',
        facts,
        place: statedYear ? statedYear.place : (place('title') ?? null),
        severity: severityOf(pieces),
        // Where the title has the same year, the number is what is wrong.
        ...(statedYear && other === undefined && { suggestion: year }),
        expected: adopted,
        reason: knownDiscrepancy(ours, stated),
        evidence: evidenceNotes(pieces, adopted, reference),
      };
    };
  },
  say: ({ code, year, stated, other }: AdoptionFacts) => ({
    message: `${code} was adopted in ${year}, not in ${stated}.`,
    hint:
      other === undefined
        ? `Also check the number ${code}.`
        : `${stated} is the year of ${other}, whose title is next to it: the number is probably wrong.`,
  }),
});

const mostTitles = 5000;

/** A title with a year at its end, and the instrument that has the title without the year. */
interface DatedTitle {
  readonly code: string;
  readonly year: string;
}

/** Characters; no title is shorter. */
const shortestTitle = 10;

function datedTitle(title: string, { titleOwner }: ReferenceIndex): DatedTitle | undefined {
  const text = title.trim().replace(/\s+/gu, ' ');
  const found = /,? \(?(1[89]\d\d|20\d\d)\)?\.?$/.exec(text);
  if (!found || found.index < shortestTitle) return undefined;
  const [, year = ''] = found;
  const code = titleOwner(text.slice(0, found.index));
  return code === undefined ? undefined : { code, year };
}
