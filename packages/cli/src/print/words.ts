import type { Answer, ClaimVerdict, Interval } from '@ilo-kz/query';
import type { Paint } from '../output.js';

/** An interval in figures: `25`, or `22–24` where it is not known exactly. */
export function figures({ min, max }: Interval): string {
  return min === max ? String(min) : `${min}–${max}`;
}

/** The paint of an answer. */
export function paintOf(answer: Answer, paint: Paint): (text: string) => string {
  return { yes: paint.good, no: paint.bad, unknown: paint.doubtful }[answer];
}

/** The paint of a verdict. */
export function paintOfVerdict(verdict: ClaimVerdict, paint: Paint): (text: string) => string {
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
