import { type Evidence, Grade, SourceId } from '@ilo-kz/schema';
import { isPartialDate } from '@ilo-kz/schema/dates';
import type { Column } from './column.js';
import { fieldOf } from './field.js';
import type { AnyRecord } from './published.js';
import { documentOf } from './schema-node.js';

/**
 * What a row rests on, for whoever has only the table: the ids of its sources, and how far the
 * best of them carries its date. All the rest of the evidence is in the evidence table.
 */
export function supportColumns(): readonly Column[] {
  const grade = documentOf(Grade);
  return [
    {
      field: {
        name: 'sources',
        type: 'string',
        description: `Documents that the row rests on, by the id of "sources". Several are separated by ";" and a space.`,
        constraints: { required: true, pattern: listOf(documentOf(SourceId).root.pattern ?? '') },
      },
      cell: (row) => supporting(row).sources.join('; '),
    },
    {
      field: fieldOf('grade', grade.root, grade.definitions, {
        required: true,
        description: `Best grade of a document that gives the date of registration as precisely as the row. ${grade.root.description}`,
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
  const pieces = (row.evidence as readonly Evidence[]).filter(
    (piece) => piece.grade === 'unverified' || piece.agrees !== false,
  );
  const sources = [...new Set(pieces.flatMap(({ source }) => source ?? []))];
  const grades = new Set(
    pieces.filter((piece) => carries(piece, String(row.registered))).map(({ grade }) => grade),
  );
  return { sources, grade: byRank.find((grade) => grades.has(grade)) ?? 'unverified' };
}

/** A document that says "2003" does not carry the day of "2003-02-26". */
function carries(piece: Evidence, registered: string): boolean {
  if (piece.grade === 'unverified' || piece.grade === 'derived') return true;
  const { says } = piece;
  return typeof says !== 'string' || !isPartialDate(says) || says.length >= registered.length;
}

/** The pattern of one id as that of a list, in the plain groups that Table Schema wants. */
function listOf(pattern: string): string {
  const one = pattern.replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
  return `${one}(; ${one})*`;
}
