import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { counted } from './counted.js';

export const csv: Words['csv'] = {
  unclosedQuote: {
    message: 'Ячейка начинается с кавычки, которая нигде не закрыта; кавычка принята за символ.',
    hint: 'Закройте ячейку кавычкой перед следующим разделителем.',
  },
  strayQuote: {
    message: 'Внутри ячейки стоит кавычка; она принята за символ.',
    hint: 'Удвойте кавычку и заключите ячейку в кавычки.',
  },
  textAfterQuote: {
    message: 'После закрывающей кавычки стоят пробелы; они отброшены.',
    hint: 'Удалите пробелы.',
  },
  longRecord: {
    message: 'В строке больше миллиона символов; она пропущена.',
    hint: 'Проверьте, файл ли это CSV.',
  },
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
