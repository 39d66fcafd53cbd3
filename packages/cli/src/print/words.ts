import type { Answer, Interval, Reason } from '@ilo-kz/query';
import type { Paint } from '../output.js';

/** An interval in figures: `25`, or `22–24` where it is not known exactly. */
export function figures({ min, max }: Interval): string {
  return min === max ? String(min) : `${min}–${max}`;
}

/** Why an answer is what it is, in a few words. */
export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'happened':
      return `since ${reason.date}`;
    case 'not-yet':
      return reason.date === 'unknown' ? 'the law is later than that' : `only from ${reason.date}`;
    case 'imprecise-date':
      return `known only as ${reason.date}, which does not decide it`;
    case 'unknown-date':
      return reason.why;
    case 'no-ratification-recorded':
      return 'no ratification is recorded';
    default:
      return reason satisfies never;
  }
}

/** The paint of an answer. */
export function paintOf(answer: Answer, paint: Paint): (text: string) => string {
  return { yes: paint.good, no: paint.bad, unknown: paint.doubtful }[answer];
}
