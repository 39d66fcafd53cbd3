import { sheetOption } from '../../../rules/option-text.js';
import { likelySheet, shownSheets } from '../../../rules/xlsx.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { counted } from '../phrases.js';

export const xlsxRules: RulesInWords = {
  'xlsx.other-sheets': {
    title: 'В книге несколько листов',
    say: ({ sheet, others }) => {
      const likely = likelySheet(others);
      return {
        message: `Читается лист ${guillemets(sheet)}; не читаются: ${others
          .slice(0, shownSheets)
          .map(
            ({ name, hidden, isChart }) =>
              `${guillemets(name)}${isChart ? ' (диаграмма)' : hidden ? ' (скрыт)' : ''}`,
          )
          .join(', ')}${others.length > shownSheets ? ' и другие' : ''}.`,
        ...(likely !== undefined && {
          hint: `Если нужен другой лист, укажите его, например ${sheetOption(likely)}.`,
        }),
      };
    },
  },

  'xlsx.merged-cells': {
    title: 'В книге объединены ячейки',
    say: ({ area, count }) => ({
      message: `Есть объединённые ячейки (${guillemets(area)}${count > 1 ? ` и ещё ${count - 1}` : ''}); значение есть только у первой из них.`,
      hint: 'Впишите значение в каждую ячейку, к которой оно относится.',
    }),
  },

  'xlsx.formulas': {
    title: 'В ячейках книги стоят формулы',
    say: ({ count }) => ({
      message: `В листе ${counted('формула', 'формулы', 'формул')(count)}; читаются значения последнего вычисления.`,
      hint: 'Замените формулы значениями, прежде чем передавать файл.',
    }),
  },
};
