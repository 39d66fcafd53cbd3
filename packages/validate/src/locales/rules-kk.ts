import type { RulesInWords } from './locale.js';

export const rulesKk: RulesInWords = {
  // The file and its text

  'csv.blank-line': {
    title: 'Бірде-бір мәні жоқ жол',
    say: () => ({
      message: 'Жолда бірде-бір мән жоқ; ол өткізіп жіберілді.',
      hint: 'Бұл жолды алып тастаңыз.',
    }),
  },

  // The columns of the table

  'csv.empty-header': {
    title: 'Бағанның атауы жоқ',
    say: ({ cell }) => ({
      message: `${cell + 1}-бағанның атауы жоқ, сондықтан ол оқылмайды.`,
      hint: 'Бағанға атау беріңіз.',
    }),
  },

  // Dates, statuses, laws

  'map.date-spelling': {
    title: 'Күн ISO 8601 бойынша жазылмаған',
    say: ({ stated, value }) => ({ message: `«${stated}» — ${value} деп оқылады.` }),
  },

  // Instruments and States

  // Values together

  // Against our records

  // Records of a dataset
};
