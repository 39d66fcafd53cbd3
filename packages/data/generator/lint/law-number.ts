import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly number: string;
  /** The number with Roman numerals instead of the digits 1 that look like them. */
  readonly corrected?: string;
};

/** Digits, and optionally the convocation as a Roman numeral up to XXXIX. */
const wellFormed = /^[1-9]\d*(?:-(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))?$/;

export const lawNumber = defineRecordRule({
  code: 'records.law-number',
  severity: 'error',
  title: 'The number of a law is not written as Kazakhstan writes it',
  why: 'It consists of digits and, if printed, the convocation of Parliament in Roman numerals, which copies of laws often show as digits.',
  bad: { 'laws/Z990000029_.yaml': exampleOf.law.replaceAll('"29-II"', '"29-11"') },
  good: { 'laws/Z990000029_.yaml': exampleOf.law },
  scope: 'record',
  of: ['laws'],
  *check({ value: { number } }) {
    if (number === 'unknown' || wellFormed.test(number)) return;
    const [, digits, ones] = /^([1-9]\d*)-(1+)$/.exec(number) ?? [];
    const path = ['number'];
    if (ones === undefined) {
      yield { path, facts: { number } };
    } else {
      const corrected = `${digits}-${'I'.repeat(ones.length)}`;
      yield { path, facts: { number, corrected }, suggestion: corrected, isCertain: true };
    }
  },
  say: ({ number, corrected }: Facts) => ({
    message: `The number "${number}" is not in the form of digits and a Roman numeral.`,
    hint:
      corrected === undefined
        ? 'Write it like 29-II.'
        : `Did a Roman numeral become digits? Write ${corrected}.`,
  }),
});
