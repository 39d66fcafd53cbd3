import {
  contradictingEvidence,
  evidenceNotes,
  knownDiscrepancy,
  severityOf,
} from '../../reference/evidence.js';
import { defineRule } from '../rule.js';

export interface AdoptionFacts {
  readonly code: string;
  readonly year: string;
  readonly stated: string;
}

export const adoptionYear = defineRule({
  code: 'sense.adoption-year',
  severity: 'error',
  title: 'The instrument was adopted in another year',
  why: 'The row gives a year for the instrument that is not the year in which the Conference adopted it. The stronger our evidence against that year, the higher the severity. Often it is the year of an older instrument that this one revises.',
  bad: 'instrument\n1952 Convention No. 183\n',
  good: 'instrument\n2000 Convention No. 183\n',
  // The year in a wrong title is part of the same fault.
  unless: ['sense.title-of-another'],
  check: ({ statedYear, instrument }, { reference }) => {
    if (!statedYear || !instrument) return undefined;
    const { code, adopted, evidence } = instrument;
    const year = adopted.slice(0, 4);
    const stated = String(statedYear.value);
    if (stated === year) return undefined;
    const ours = { ours: adopted, evidence: evidence.adopted };
    const pieces = contradictingEvidence(ours, stated);
    const facts: AdoptionFacts = { code, year, stated };
    return {
      field: 'instrument',
      facts,
      place: statedYear.place,
      severity: severityOf(pieces),
      suggestion: year,
      expected: adopted,
      reason: knownDiscrepancy(ours, stated),
      evidence: evidenceNotes(pieces, adopted, reference),
    };
  },
  say: ({ code, year, stated }: AdoptionFacts) => ({
    message: `${code} was adopted in ${year}, not in ${stated}.`,
    hint: `Check the number ${code} too.`,
  }),
});
