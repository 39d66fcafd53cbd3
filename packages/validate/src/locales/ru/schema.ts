import type { Field } from '../../cells/fields.js';
import { listed } from '../listed.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { counted } from './counted.js';
import { fields } from './fields.js';

export const schema: Words['schema'] = {
  notUnderstood: ({ field, value, near }) => {
    const expected = expectations[field] ?? 'другое значение';
    return {
      message: `${guillemets(value)} не удалось понять; здесь должно быть: ${fields[field]}.`,
      hint: near.length > 0 ? `Может быть, ${listed(near, 'или')}?` : `Пишите ${expected}.`,
      expected,
    };
  },
  unknownCountry: ({ value, states, near }) => ({
    message: `${guillemets(value)} нет среди ${counted(states, 'известного государства', 'известных государств', 'известных государств')}; с нашими записями строка не сравнивается.`,
    hint:
      near.length > 0
        ? `Может быть, ${listed(
            near.map(({ code, name }) => `${name.ru} (${code})`),
            'или',
          )}?`
        : 'Пишите трёхбуквенный код ISO 3166-1, например KAZ.',
    expected: 'государство — член МОТ, например KAZ',
  }),
};

const expectations: Readonly<Partial<Record<Field, string>>> = {
  instrument: 'C087, № 87 или Конвенция № 87',
  lawNumber: 'цифры и, если он напечатан, созыв римскими цифрами, например 29-II',
  lawDate: 'ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
  registered: 'ГГГГ-ММ-ДД, ГГГГ-ММ, ГГГГ или unknown',
  inForce: 'ГГГГ-ММ-ДД, ГГГГ-ММ, ГГГГ или unknown',
  denounced: 'ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
  status:
    'ratified-in-law (ратифицирована законом), registered (зарегистрирована в МОТ), in-force (в силе) или denounced (денонсирована)',
};
