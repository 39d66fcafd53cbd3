/** What a row about one ratification may say. */
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
 * How a column is read: as one field; `law`: number and date of a law in one cell; `statement`: all
 * that a State did with an instrument in one cell.
 */
export type ColumnKind = Field | 'law' | 'statement';

/** Fields that hold a date in the life of the treaty or of its law. */
const dateFields = ['lawDate', 'registered', 'inForce', 'denounced'] as const;
export type DateField = (typeof dateFields)[number];

export function isDateField(kind: ColumnKind): kind is DateField {
  return (dateFields as readonly ColumnKind[]).includes(kind);
}
