import { evidenceNotes, supportingEvidence } from '../../reference/evidence.js';
import { isPartialDate, mayBeTheSame } from '../../reference/partial-date.js';
import { defineRule } from '../rule.js';
import { isExchanged } from '../sense/exchanged-dates.js';
import { type DifferenceFacts, difference } from './difference.js';
import { isDateOfTitled, titledRecord } from './titled.js';

export interface LawNumberFacts extends DifferenceFacts {
  /** The number that is meant, if it was misread. */
  readonly meant: string | undefined;
  /** One of the two numbers is written without its convocation, the other with it. */
  readonly isPart: boolean;
}

export const otherLawNumber = defineRule({
  code: 'reference.law-number',
  severity: 'error',
  title: 'Our record has a different law number',
  why: 'The number of the law of ratification differs from the one in our record. Only an info if one of the two lacks the convocation of Parliament (367 and 367-II): both are ways to write the same number.',
  bad: 'instrument,law number\nC087,13-II\n',
  good: 'instrument,law number\nC182,367\n',
  needs: ['lawNumber'],
  check: (row, context) => {
    const law = row.ours?.law;
    const read = row.values.lawNumber;
    if (!law || law.number === 'unknown' || !row.lawNumber) return undefined;
    if (read === undefined || read === law.number) return undefined;
    if (titledRecord(row, context.reference)?.law?.number === read) return undefined;
    const { stated, misread } = row.lawNumber.value;
    const own = { field: 'lawNumber', ours: law.number, evidence: law.evidence.number } as const;
    const facts: LawNumberFacts = {
      code: row.code,
      theirs: misread ? stated : read,
      meant: misread ? read : undefined,
      ours: law.number,
      isPart: !misread && (isPartOf(read, law.number) || isPartOf(law.number, read)),
    };
    const found = difference(row, { ...own, said: stated, stated: read, facts }, context);
    if (!facts.isPart) return found;
    const { suggestion: _, ...note } = found;
    return { ...note, severity: 'info' };
  },
  say: ({ code, theirs, meant, ours, isPart }: LawNumberFacts) => ({
    message: `The number of the law that ratified ${code} is ${theirs}${meant === undefined ? '' : ` (probably ${meant})`} here; our record has ${ours}.`,
    ...(isPart && { hint: 'One of the two is written without the convocation of Parliament.' }),
  }),
});

/** Whether a number without a convocation is the beginning of one with a convocation. */
function isPartOf(number: string, other: string): boolean {
  return !number.includes('-') && other.startsWith(`${number}-`);
}

export const otherLawDate = defineRule({
  code: 'reference.law-date',
  severity: 'error',
  title: 'Our record has a different date of the law',
  why: 'The date of the law of ratification differs from the one in our record.',
  bad: 'instrument,law date\nC087,1999-12-31\n',
  good: 'instrument,law date\nC087,1999-12-30\n',
  needs: ['lawDate'],
  check: (row, context) => {
    const theirs = row.values.lawDate;
    const law = row.ours?.law;
    if (theirs === undefined || !law || law.date === 'unknown' || theirs === law.date) {
      return undefined;
    }
    if (!isPartialDate(theirs) || mayBeTheSame(theirs, law.date)) return undefined;
    if (isExchanged(row, 'lawDate')) return undefined;
    if (isDateOfTitled(row, context, ({ law }) => law?.date, theirs)) return undefined;
    const own = { field: 'lawDate', ours: law.date, evidence: law.evidence.date } as const;
    const facts: DifferenceFacts = { code: row.code, theirs, ours: law.date };
    return difference(row, { ...own, said: theirs, facts }, context);
  },
  say: ({ code, theirs, ours }: DifferenceFacts) => ({
    message: `The date of the law that ratified ${code} is ${theirs} here; our record has ${ours}.`,
  }),
});

export interface AccessionFacts {
  readonly number: string;
  readonly code: string;
}

export const accession = defineRule({
  code: 'reference.accession',
  severity: 'info',
  title: 'The law is a law of accession',
  why: 'According to the row, the law is a law of ratification; according to its title, it is a law of accession. The instrument binds the State in the same way.',
  bad: 'instrument,law number\nC122,286-I\n',
  good: 'instrument,law number\nC087,29-II\n',
  needs: ['lawNumber'],
  check: ({ ours, values, lawNumber, code }, { reference }) => {
    const law = ours?.law;
    if (law?.kind !== 'accession' || values.lawNumber === undefined) return undefined;
    // A row with the id of the law does not call it a law of ratification.
    if (lawNumber?.value.byId) return undefined;
    const { action, evidence } = ours?.ratification ?? { action: '', evidence: undefined };
    const own = { ours: action, evidence: evidence?.action };
    const facts: AccessionFacts = { number: law.number, code };
    return {
      field: 'lawNumber',
      facts,
      evidence: evidenceNotes(supportingEvidence(own), action, reference),
    };
  },
  say: ({ number, code }: AccessionFacts) => ({
    message: `Law ${number} is a law of accession to ${code}, not of ratification.`,
    hint: 'The instrument binds the State in the same way; write "accession" if the exact word matters.',
  }),
});
