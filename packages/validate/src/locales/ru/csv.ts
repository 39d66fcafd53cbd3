import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { counted } from './counted.js';

export const csv: Words['csv'] = {
  raggedRow: ({ cells, headers, checked }) => ({
    message: `В строке ${cellsIn(cells)}, в заголовке ${cellsIn(headers)}. ${
      checked
        ? cells > headers
          ? 'Лишние ячейки пусты.'
          : 'Недостающее и не проверялось бы.'
        : 'Дальше строка не проверяется.'
    }`,
    hint:
      cells > headers
        ? 'Заключите в кавычки ячейку, в которой стоит разделитель, или удалите лишнее.'
        : 'Добавьте недостающие ячейки или найдите незакрытую кавычку.',
  }),
  duplicateHeader: ({ first, second, name }) => ({
    message: `Столбцы ${first} и ${second} называются одинаково: ${guillemets(name)}.`,
    hint: 'Дайте каждому столбцу своё название.',
  }),
  hostileHeader: (name) => ({
    message: `Название столбца ${guillemets(name)} ломает программы, которые делают из строк объекты.`,
    hint: 'Переименуйте столбец.',
  }),
};

function cellsIn(count: number): string {
  return counted(count, 'ячейка', 'ячейки', 'ячеек');
}
