import type { ColumnKind, DateField } from '../../cells/fields.js';
import type { Sentences } from '../sentences.js';

/** What each date is the date of. */
const dateOf: Readonly<Record<DateField, string>> = {
  lawDate: 'закона',
  registered: 'регистрации в МОТ',
  inForce: 'вступления в силу',
  denounced: 'денонсации',
};

export const fields: Sentences['fields'] = {
  country: 'страна',
  instrument: 'конвенция или протокол',
  title: 'название',
  lawNumber: 'номер закона',
  lawDate: dateNamed('lawDate'),
  registered: dateNamed('registered'),
  inForce: dateNamed('inForce'),
  status: 'статус',
  denounced: dateNamed('denounced'),
  note: 'примечание',
};

/** `дата регистрации в МОТ`; other cases by their ending: `дату регистрации в МОТ`. */
export function dateNamed(field: DateField, ending: 'а' | 'у' | 'ы' = 'а'): string {
  return `дат${ending} ${dateOf[field]}`;
}

/** What a column holds. */
export function columnInWords(kind: ColumnKind): string {
  switch (kind) {
    case 'statement':
      return 'отношение государства к конвенции';
    case 'law':
      return 'номер и дата закона';
    default:
      return fields[kind];
  }
}
