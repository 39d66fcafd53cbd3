import type { Field } from '../../cells/fields.js';
import { listed } from '../listed.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { fields } from './fields.js';

export const schema: Words['schema'] = {
  notUnderstood: ({ field, value, near }) => {
    const expected = expectations[field] ?? 'басқа мән';
    return {
      message: `${guillemets(value)} түсініксіз; мұнда мынау болуға тиіс: ${fields[field]}.`,
      hint: near.length > 0 ? `Мүмкін, ${listed(near, 'немесе')}?` : `Былай жазыңыз: ${expected}.`,
      expected,
    };
  },
  unknownCountry: ({ value, states, near }) => ({
    message: `${guillemets(value)} белгілі ${states} мемлекеттің арасында жоқ; жол біздің жазбалармен салыстырылмайды.`,
    hint:
      near.length > 0
        ? `Мүмкін, ${listed(
            near.map(({ code, name }) => `${name.kk} (${code})`),
            'немесе',
          )}?`
        : 'ISO 3166-1 үш әріпті кодын жазыңыз, мысалы KAZ.',
    expected: 'ХЕҰ-ға мүше мемлекет, мысалы KAZ',
  }),
};

const expectations: Readonly<Partial<Record<Field, string>>> = {
  instrument: 'C087, № 87 немесе 87-конвенция',
  lawNumber: 'цифрлар және, басылған болса, рим цифрларымен шақырылым, мысалы 29-II',
  lawDate: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
  registered: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА, ЖЖЖЖ немесе unknown',
  inForce: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА, ЖЖЖЖ немесе unknown',
  denounced: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
  status:
    'ratified-in-law (заңмен ратификацияланған), registered (ХЕҰ-да тіркелген), in-force (күшінде) немесе denounced (денонсацияланған)',
};
