import type { Answer, ClaimVerdict, Interval } from '@ilo-kz/query';
import type { Paint } from '../output.js';

/** An interval as text: `25`, or `22–24` if it is not exact. */
export function figures({ min, max }: Interval): string {
  return min === max ? String(min) : `${min}–${max}`;
}

export function answerPaint(answer: Answer, paint: Paint): (text: string) => string {
  return { yes: paint.good, no: paint.bad, unknown: paint.doubtful }[answer];
}

export function verdictPaint(verdict: ClaimVerdict, paint: Paint): (text: string) => string {
  switch (verdict) {
    case 'reproduced':
      return paint.good;
    case 'contradicted':
      return paint.bad;
    case 'possible':
    case 'unexplained':
      return paint.doubtful;
  }
}
