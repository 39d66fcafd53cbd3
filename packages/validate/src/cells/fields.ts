/** The fields of a row about one ratification. */
export const fields = [
  'country',
  'instrument',
  'title',
  'lawNumber',
  'lawDate',
  'registered',
  'inForce',
  'status',
  'denounced',
  'note',
] as const;
export type Field = (typeof fields)[number];

/**
 * How a column is read: as one field; `law`: number and date of a law in one cell; `statement`:
 * everything about a State and an instrument in one cell, as in a matrix.
 */
export type ColumnKind = Field | 'law' | 'statement';

/** Fields with a date of the ratification or of its law. */
export const dateFields = ['lawDate', 'registered', 'inForce', 'denounced'] as const;
export type DateField = (typeof dateFields)[number];

export function isDateField(kind: ColumnKind): kind is DateField {
  return (dateFields as readonly ColumnKind[]).includes(kind);
}
