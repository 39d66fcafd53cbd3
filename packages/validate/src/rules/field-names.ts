import type { ColumnKind, Field } from '../cells/fields.js';

/** A field in words. */
export const fieldNames: Readonly<Record<Field, string>> = {
  country: 'country',
  instrument: 'instrument',
  title: 'title',
  lawNumber: 'law number',
  lawDate: 'law date',
  registered: 'registration with the ILO',
  inForce: 'entry into force',
  status: 'status',
  denounced: 'denunciation',
  note: 'note',
};

/** What a column holds, in words. */
export function columnInWords(kind: ColumnKind): string {
  switch (kind) {
    case 'statement':
      return 'what a State did with an instrument';
    case 'law':
      return 'law number and law date';
    default:
      return fieldNames[kind];
  }
}
