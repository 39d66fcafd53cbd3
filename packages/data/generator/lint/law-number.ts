import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly number: string;
  /** The number with Roman numerals in place of digits that look like them. */
  readonly meant?: string;
};

/** Digits, and the convocation as a Roman numeral up to XXXIX. */
const wellFormed = /^[1-9]\d*(?:-(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))?$/;

export const lawNumber = defineRecordRule({
  code: 'records.law-number',
  severity: 'error',
  title: 'The number of a law is not written as Kazakhstan writes it',
  why: 'It is digits and, where it is printed, the convocation of Parliament in Roman numerals, which copies of the laws often show as digits.',
  bad: { 'laws/Z990000029_.yaml': exampleOf.law.replace('"29-II"', '"29-11"') },
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
      const meant = `${digits}-${'I'.repeat(ones.length)}`;
      yield { path, facts: { number, meant }, suggestion: meant, isCertain: true };
    }
  },
  say: ({ number, meant }: Facts) => ({
    message: `The number "${number}" is not digits and the convocation in Roman numerals.`,
    hint:
      meant === undefined
        ? 'Write it as 29-II.'
        : `Did a Roman numeral become digits? Write ${meant}.`,
  }),
});
