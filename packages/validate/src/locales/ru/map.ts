import type { ColumnSays } from '../en/map.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { dateNamed } from './fields.js';

export const map: Words['map'] = {
  noInstrumentColumn: ({ headers, more }) => ({
    message: `Ни в одном столбце не указана конвенция; столбцы: ${headers.map(guillemets).join(', ')}${more ? ', …' : ''}. Проверено только строение строк.`,
    hint: 'Назовите «Конвенция» тот столбец, где стоит C087, № 87 и тому подобное.',
  }),
  unknownColumn: ({ header, nearest }) => ({
    message: `Столбец ${guillemets(header)} неизвестен, его ячейки не проверяются.`,
    hint:
      nearest === undefined
        ? 'Если в нём есть то, что нужно проверить, дайте ему известное название.'
        : `Может быть, «${nearest}»?`,
  }),
  repeatedField: (first, other) => ({
    message: `В столбце ${says(first)}, в столбце ${says(other)}.`,
    hint: 'Оставьте один из двух столбцов или согласуйте их.',
  }),
  lawInDateColumn: ({ header, field, law }) => ({
    message: `Столбец ${guillemets(header)} обещает ${dateNamed(field, 'у')}, но в его ячейках стоят номера и даты национальных законов, например ${guillemets(law)}. Они читаются как номер и дата закона.`,
    hint: `Назовите этот столбец «Закон», а ${dateNamed(field, 'у')} дайте в отдельном столбце.`,
  }),
};

function says({ header, value, understood }: ColumnSays): string {
  return `${guillemets(header)} стоит ${understood ? value : guillemets(value)}`;
}
