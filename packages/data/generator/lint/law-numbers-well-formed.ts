import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

/** Digits, and the convocation as a Roman numeral up to XXXIX. */
const wellFormed = /^[1-9]\d*(?:-(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))?$/;

export const lawNumbersWellFormed: Rule = {
  id: 'law-number-well-formed',
  level: 'error',
  scope: 'corpus',
  demand:
    'The number of a law of Kazakhstan is digits and, where printed, the convocation in Roman numerals.',
  check: (corpus) =>
    corpus.laws.flatMap(({ record, file }) => {
      if (record.number === 'unknown' || wellFormed.test(record.number)) return [];
      const misread = /^([1-9]\d*)-(1+)$/.exec(record.number);
      const fix = misread ? `${misread[1]}-${'I'.repeat(misread[2]?.length ?? 0)}` : undefined;
      const hint = fix ? `: did a Roman numeral become digits? Write ${fix}` : ', such as 29-II';
      const message = `is "${record.number}", but must be digits and the convocation in Roman numerals${hint}`;
      return [problemAt(file, ['number'], 'law-number-well-formed', message, fix)];
    }),
};
