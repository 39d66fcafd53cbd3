import { shownSheets } from '../en/xlsx.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { counted } from './counted.js';

export const xlsx: Words['xlsx'] = {
  otherSheets: ({ name, others }) => ({
    message: `Читается лист ${guillemets(name)}; не читаются: ${others
      .slice(0, shownSheets)
      .map((one) => `${guillemets(one.name)}${one.hidden ? ' (скрыт)' : ''}`)
      .join(', ')}${others.length > shownSheets ? ' и другие' : ''}.`,
    hint: 'Укажите лист, если нужен другой.',
  }),
  mergedCells: ({ area, count }) => ({
    message: `Есть объединённые ячейки (${guillemets(area)}${count > 1 ? ` и ещё ${count - 1}` : ''}); значение есть только у первой из них.`,
    hint: 'Впишите значение в каждую ячейку, к которой оно относится.',
  }),
  formulas: (count) => ({
    message: `В листе ${counted(count, 'формула', 'формулы', 'формул')}; читаются значения последнего вычисления.`,
    hint: 'Замените формулы значениями, прежде чем передавать файл.',
  }),
};
