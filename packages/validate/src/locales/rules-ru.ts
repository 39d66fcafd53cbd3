import type { RulesInWords } from './locale.js';

export const rulesRu: RulesInWords = {
  // The file and its text

  'csv.blank-line': {
    title: 'Строка без единого значения',
    say: () => ({
      message: 'В строке нет ни одного значения; она пропущена.',
      hint: 'Удалите эту строку.',
    }),
  },

  // The columns of the table

  'csv.empty-header': {
    title: 'У столбца нет названия',
    say: ({ cell }) => ({
      message: `У столбца ${cell + 1} нет названия, поэтому он не читается.`,
      hint: 'Дайте столбцу название.',
    }),
  },

  // Dates, statuses, laws

  'map.date-spelling': {
    title: 'Дата записана не по ISO 8601',
    say: ({ stated, value }) => ({ message: `«${stated}» читается как ${value}.` }),
  },

  // Instruments and States

  // Values together

  // Against our records

  // Records of a dataset
};
