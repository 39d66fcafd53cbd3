import { type Evidence, Grade, SourceId } from '@ilo-kz/schema';
import { isPartialDate } from '@ilo-kz/schema/dates';
import type { Column } from './column.js';
import { fieldOf } from './field.js';
import type { AnyRecord } from './published.js';
import { documentOf } from './schema-node.js';

/**
 * Columns with the sources of a row and the best grade of the evidence for its date, for readers who
 * have only this table. The table of evidence has the details.
 */
export function supportColumns(): readonly Column[] {
  const grade = documentOf(Grade);
  return [
    {
      field: {
        name: 'sources',
        type: 'string',
        description: `Sources of the row: ids in "sources". Several are separated by ";" and a space.`,
        constraints: { required: true, pattern: listOf(documentOf(SourceId).root.pattern ?? '') },
      },
      cell: (row) => supporting(row).sources.join('; '),
    },
    {
      field: fieldOf('grade', grade.root, grade.definitions, {
        required: true,
        description: `Best grade of the documents that give the date of registration as precisely as the row. ${grade.root.description}`,
      }),
      cell: (row) => supporting(row).grade,
    },
  ];
}

const byRank = ['official', 'secondary', 'derived', 'unverified'] as const;

function supporting(row: AnyRecord): {
  readonly sources: readonly string[];
  readonly grade: string;
} {
  const pieces = row.evidence as readonly Evidence[];
  const sources = [...new Set(pieces.filter(agrees).flatMap(({ source }) => source ?? []))];
  return { sources, grade: bestGrade(pieces, String(row.registered)) ?? 'unverified' };
}

/**
 * The best grade among the documents that give a date as precisely as it is published; undefined if
 * there is none.
 */
export function bestGrade(evidence: readonly Evidence[], date: string): Grade | undefined {
  const supporting = evidence.filter((piece) => agrees(piece) && supports(piece, date));
  return byRank.find((grade) => supporting.some((piece) => piece.grade === grade));
}

function agrees(piece: Evidence): boolean {
  return piece.grade === 'unverified' || piece.agrees !== false;
}

/** A document that says "2003" does not support the day of "2003-02-26". */
function supports(piece: Evidence, date: string): boolean {
  if (piece.grade === 'unverified' || piece.grade === 'derived') return true;
  const { says } = piece;
  return typeof says !== 'string' || !isPartialDate(says) || says.length >= date.length;
}

/** The pattern of a list of ids, with the plain groups that Table Schema requires. */
function listOf(pattern: string): string {
  const one = pattern.replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
  return `${one}(; ${one})*`;
}
