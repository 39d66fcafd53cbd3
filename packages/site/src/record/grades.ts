import type { Ratification } from '@ilo-kz/data';
import { evidence } from '@ilo-kz/query';

export type Grade = 'official' | 'derived' | 'secondary' | 'unverified';

/** The strongest first. */
export const grades: readonly Grade[] = ['official', 'derived', 'secondary', 'unverified'];

const fields = ['registered', 'inForce'] as const;

/** A date of a ratification with the best evidence for it. */
export interface GradedDate {
  readonly instrument: string;
  readonly field: (typeof fields)[number];
  readonly date: string;
  readonly grade: Grade;
  /** The documents of that grade. */
  readonly documents: readonly string[];
}

/** The dates that are known, with the best evidence that agrees with each. */
export function datesByGrade(ratifications: readonly Ratification[]): readonly GradedDate[] {
  return ratifications.flatMap((ratification) =>
    fields.flatMap((field) => {
      const date = ratification[field];
      if (date === 'unknown') return [];
      const found = evidence(ratification, field).filter(
        (piece) => !('agrees' in piece) || piece.agrees !== false,
      );
      const grade = grades.find((one) => found.some((piece) => piece.grade === one));
      if (grade === undefined) return [];
      const documents = found.flatMap((piece) =>
        piece.grade === grade && piece.source !== undefined ? [piece.source] : [],
      );
      return [
        {
          instrument: ratification.instrument,
          field,
          date,
          grade,
          documents: [...new Set(documents)],
        },
      ];
    }),
  );
}
