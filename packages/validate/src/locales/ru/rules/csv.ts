import { delimiterOption } from '../../../rules/option-text.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { counted } from '../phrases.js';

export const csvRules: RulesInWords = {
  'csv.guessed-delimiter': {
    title: 'Разделитель ячеек пришлось угадывать',
    say: ({ delimiter, rival }) => ({
      message: `Разделителем ячеек принята ${delimiterNames[delimiter] ?? delimiter}; им может быть и ${delimiterNames[rival] ?? rival}.`,
      hint: `Укажите, что верно: ${delimiterOption(delimiter)} или ${delimiterOption(rival)}.`,
    }),
  },

  'csv.unclosed-quote': {
    title: 'Ячейка в кавычках не закрыта',
    say: () => ({
      message: 'Ячейка начинается с кавычки, которая нигде не закрыта; кавычка принята за символ.',
      hint: 'Закройте ячейку кавычкой перед следующим разделителем.',
    }),
  },

  'csv.stray-quote': {
    title: 'Кавычка внутри ячейки',
    say: () => ({
      message: 'Внутри ячейки стоит кавычка; она принята за символ.',
      hint: 'Удвойте кавычку и заключите ячейку в кавычки.',
    }),
  },

  'csv.text-after-quote': {
    title: 'Пробелы после закрывающей кавычки',
    say: () => ({
      message: 'После закрывающей кавычки стоят пробелы; они отброшены.',
      hint: 'Удалите пробелы.',
    }),
  },

  'csv.blank-line': {
    title: 'Строка без единого значения',
    say: () => ({
      message: 'В строке нет ни одного значения; она пропущена.',
      hint: 'Удалите эту строку.',
    }),
  },

  'csv.long-record': {
    title: 'Запись длиннее миллиона символов',
    say: () => ({
      message: 'В строке больше миллиона символов; она пропущена.',
      hint: 'Проверьте, что это файл CSV.',
    }),
  },

  'csv.ragged-row': {
    title: 'В строке больше или меньше ячеек, чем в заголовке',
    say: ({ cells, headers, isChecked }) => {
      const hasSurplus = cells > headers;
      const harmless = hasSurplus ? 'Лишние ячейки пусты.' : 'Недостающее и не проверялось бы.';
      return {
        message: `В строке ${cellsInWords(cells)}, в заголовке ${cellsInWords(headers)}. ${isChecked ? harmless : 'Дальше строка не проверяется.'}`,
        hint: hasSurplus
          ? 'Заключите в кавычки ячейку, в которой стоит разделитель, или удалите лишнее.'
          : 'Добавьте недостающие ячейки или найдите незакрытую кавычку.',
      };
    },
  },

  'csv.duplicate-header': {
    title: 'Два столбца названы одинаково',
    say: ({ first, cell, name }) => ({
      message: `Столбцы ${first + 1} и ${cell + 1} называются одинаково: ${guillemets(name)}.`,
      hint: 'Дайте каждому столбцу своё название.',
    }),
  },

  'csv.empty-header': {
    title: 'У столбца нет названия',
    say: ({ cell }) => ({
      message: `У столбца ${cell + 1} нет названия, поэтому он не читается.`,
      hint: 'Дайте столбцу название.',
    }),
  },

  'csv.hostile-header': {
    title: 'Название столбца имеет в программах особое значение',
    say: ({ name }) => ({
      message: `Название столбца ${guillemets(name)} ломает программы, которые делают из строк объекты.`,
      hint: 'Переименуйте столбец.',
    }),
  },
};

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'запятая',
  ';': 'точка с запятой',
  '\t': 'табуляция',
  '|': 'вертикальная черта',
};

function cellsInWords(count: number): string {
  return counted('ячейка', 'ячейки', 'ячеек')(count);
}
