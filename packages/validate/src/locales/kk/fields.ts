import type { ColumnKind, DateField } from '../../cells/fields.js';
import type { Sentences } from '../sentences.js';

/** What each date is the date of. */
const dateOf: Readonly<Record<DateField, string>> = {
  lawDate: 'заңның',
  registered: 'ХЕҰ-да тіркелген',
  inForce: 'күшіне енген',
  denounced: 'денонсацияланған',
};

export const fields: Sentences['fields'] = {
  country: 'ел',
  instrument: 'конвенция немесе хаттама',
  title: 'атауы',
  lawNumber: 'заңның нөмірі',
  lawDate: dateNamed('lawDate'),
  registered: dateNamed('registered'),
  inForce: dateNamed('inForce'),
  status: 'мәртебесі',
  denounced: dateNamed('denounced'),
  note: 'ескерту',
};

/** `ХЕҰ-да тіркелген күні`; other cases by their ending: `ХЕҰ-да тіркелген күнін`. */
export function dateNamed(field: DateField, ending: '' | 'н' | 'нен' = ''): string {
  return `${dateOf[field]} күні${ending}`;
}

/** What a column holds. */
export function columnInWords(kind: ColumnKind): string {
  switch (kind) {
    case 'statement':
      return 'мемлекеттің конвенцияға қатысы';
    case 'law':
      return 'заңның нөмірі мен күні';
    default:
      return fields[kind];
  }
}
